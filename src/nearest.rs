//! The known word that is nearest to a misspelt one.

/// The candidate with the fewest letters to change, insert or remove; empty when there is none.
pub(crate) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> &'a str {
    nearest_of(word, candidates.map(|candidate| (candidate, candidate)))
}

/// The same, each candidate with what stands for it; nothing when none is near, half of its letters being others.
pub(crate) fn nearest_of<'a>(word: &str, candidates: impl Iterator<Item = (&'a str, &'a str)>) -> &'a str {
    nearest_few(word, candidates).first().copied().unwrap_or_default()
}

/// How many are named at most.
const FEW: usize = 3;

/// The nearest and up to two more: what begins with the word, or is hardly farther.
pub(crate) fn nearest_few<'a>(word: &str, candidates: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<&'a str> {
    let word: Vec<char> = letters(word).take(64).collect();
    let begins = |candidate: &str| word.len() > 2 && word.iter().copied().eq(letters(candidate).take(word.len()));
    let ranked =
        candidates.map(|(candidate, stands_for)| (distance(&word, letters(candidate)), !begins(candidate), stands_for));
    let mut ranked: Vec<(usize, bool, &str)> =
        ranked.filter(|(distance, begins_not, _)| *distance <= 1 + word.len() / 2 || !begins_not).collect();
    ranked.sort_by_key(|(distance, begins_not, _)| (*distance, *begins_not));
    let farthest = ranked.first().map_or(0, |(distance, ..)| distance + 1);
    let mut few = Vec::new();
    for (distance, begins_not, stands_for) in ranked {
        if few.len() < FEW && (distance <= farthest || !begins_not) && !few.contains(&stands_for) {
            few.push(stands_for);
        }
    }
    few
}

/// What the nearest candidates stand for, at most three and each once: first those that begin with the word.
pub(crate) fn nearest_three<'a>(word: &str, candidates: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<&'a str> {
    let word: Vec<char> = letters(word).take(64).collect();
    let near = candidates.filter_map(|(candidate, stands_for)| {
        let begins = word.len() > 2 && word.iter().copied().eq(letters(candidate).take(word.len()));
        let distance = distance(&word, letters(candidate));
        (begins || distance <= 1 + word.len() / 2).then_some((!begins, distance, stands_for))
    });
    let mut near: Vec<_> = near.collect();
    near.sort_by_key(|(other, distance, _)| (*other, *distance));
    let mut nearest = Vec::new();
    for (_, _, stands_for) in near {
        if nearest.len() < 3 && !nearest.contains(&stands_for) {
            nearest.push(stands_for);
        }
    }
    nearest
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

/// "; the nearest is X", "; the nearest are X and Y", where there are any.
pub(crate) fn hints(few: &[&str]) -> String {
    match few {
        [] => String::new(),
        [one] => hint(one),
        [first @ .., last] => format!("; the nearest are {} and {last}", first.join(", ")),
    }
}

/// "; the nearest is X", where there is one.
pub(crate) fn hint(nearest: &str) -> String {
    if nearest.is_empty() { String::new() } else { format!("; the nearest is {nearest}") }
}
