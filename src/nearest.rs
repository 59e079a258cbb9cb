//! The known word that is nearest to a misspelt one.

/// The candidate with the fewest letters to change, insert or remove; empty when there is none.
pub(crate) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> &'a str {
    let word: Vec<char> = word.to_lowercase().chars().take(64).collect();
    candidates.min_by_key(|candidate| distance(&word, &candidate.to_lowercase())).unwrap_or_default()
}

/// Edit distance, one row at a time.
fn distance(word: &[char], other: &str) -> usize {
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for letter in other.chars() {
        let mut diagonal = row[0];
        row[0] += 1;
        for (i, own) in word.iter().enumerate() {
            let changed = diagonal + usize::from(*own != letter);
            diagonal = row[i + 1];
            row[i + 1] = changed.min(row[i] + 1).min(diagonal + 1);
        }
    }
    row[word.len()]
}
