//! The known words that are nearest to a misspelt one.

/// How many are named at most.
const FEW: usize = 3;

/// What the nearest candidates stand for, at most three and each once: first those that begin with the word, then the nearest
/// and what is hardly farther. None is near when more than half of the word's letters, rounded up, are others.
pub(crate) fn nearest_few<'a, T: Copy + PartialEq>(
    word: &str,
    candidates: impl Iterator<Item = (&'a str, T)>,
) -> Vec<T> {
    let word: Vec<char> = letters(word).take(64).collect();
    let ranked = candidates.map(|(candidate, stands_for)| {
        let begins = word.len() > 2 && word.iter().copied().eq(letters(candidate).take(word.len()));
        (!begins, distance(&word, letters(candidate)), stands_for)
    });
    let mut near: Vec<(bool, usize, T)> =
        ranked.filter(|(other, distance, _)| !other || *distance <= word.len().div_ceil(2)).collect();
    near.sort_by_key(|(other, distance, _)| (*other, *distance));
    let farthest = near.iter().map(|(_, distance, _)| distance + 1).min().unwrap_or_default();
    let mut few = Vec::new();
    for (other, distance, stands_for) in near {
        if few.len() < FEW && (!other || distance <= farthest) && !few.contains(&stands_for) {
            few.push(stands_for);
        }
    }
    few
}

/// Whether two texts are the same word as Danish documents and systems write it: whatever the case, with `æøå` or
/// `ae oe aa`, with or without spaces, hyphens and points.
pub(crate) fn same_word(a: &str, b: &str) -> bool {
    letters(a).eq(letters(b))
}

/// The letters and digits of a text, in lower case, with `ae oe aa`.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).flat_map(|c| {
        let spelt = match c {
            'æ' => ['a', 'e'],
            'ø' => ['o', 'e'],
            'å' => ['a', 'a'],
            other => [other, '\0'],
        };
        spelt.into_iter().filter(|c| *c != '\0')
    })
}

/// Edit distance, one row at a time.
fn distance(word: &[char], other: impl Iterator<Item = char>) -> usize {
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for letter in other {
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

/// "; the nearest is X", "; the nearest are X, Y and Z", where there are any.
pub(crate) fn hints(near: &[impl core::fmt::Display]) -> String {
    let near: Vec<String> = near.iter().map(ToString::to_string).collect();
    match &near[..] {
        [] => String::new(),
        [one] => hint(one),
        [first @ .., last] => format!("; the nearest are {} and {last}", first.join(", ")),
    }
}

/// "; the nearest is X", where there is one.
pub(crate) fn hint(nearest: &str) -> String {
    if nearest.is_empty() { String::new() } else { format!("; the nearest is {nearest}") }
}
