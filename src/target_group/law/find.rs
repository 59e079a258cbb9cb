//! Reading the number or the name of a group of the act.

use super::{ALL, LawGroup};
use crate::nearest::{hints, nearest_few, same_word};

/// A text names no group of the act, or several.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{value}» is {}", in_words(.candidates, .nearest))]
pub struct UnknownLawGroup {
    /// The text that was read.
    pub value: String,
    /// The codes of the groups that go by that name, where they are several; otherwise none.
    pub candidates: Vec<&'static str>,
    /// The codes nearest to it, at most three, the nearest first; none where none is near, or where there are candidates.
    pub nearest: Vec<&'static str>,
}

/// "more than one target group of the act: 2.14 or 6.7", "no target group of the act; ...".
fn in_words(candidates: &[&str], nearest: &[&str]) -> String {
    if !candidates.is_empty() {
        return format!("more than one target group of the act: {}", candidates.join(" or "));
    }
    let named = |code: &&str| {
        let name = ALL.iter().find(|group| group.code == *code).map_or("", |group| group.name_da);
        format!("{code} ({name})")
    };
    let nearest: Vec<String> = nearest.iter().map(named).collect();
    format!(
        "no target group of the act; § 2 has nr. 1-14 (\"2.1\" to \"2.14\"), § 6 nr. 1-13 (\"6.1\" to \"6.13\"){}",
        hints(&nearest)
    )
}

/// The group of a number, with or without its name behind it, or of a name that only one group has.
///
/// A number is two numbers as systems and the law write them; a spreadsheet that takes 6.10 for a decimal number gives 6.1,
/// which is another group. A name behind the number is checked: words of the group's name or text.
///
/// ```
/// use maaltal::target_group::law;
///
/// for text in ["6.7", "§ 6, stk. 1, nr. 7", "målgruppe 6.7 (jobafklaringsforløb)"] {
///     assert_eq!(law::find(text)?.code, "6.7");
/// }
/// assert_eq!(law::find("dagpengemodtagere")?.code, "6.1");
///
/// // Two paragraphs have a group of this name.
/// let error = law::find("Jobafklaringsforløb").unwrap_err();
/// assert_eq!(error.candidates, ["2.14", "6.7"]);
/// # Ok::<(), law::UnknownLawGroup>(())
/// ```
///
/// # Errors
/// [`UnknownLawGroup`] when the act has no such number, when the name behind the number is another's, and when no group or
/// more than one has the name.
pub fn find(text: &str) -> Result<&'static LawGroup, UnknownLawGroup> {
    let unknown = |candidates, nearest| UnknownLawGroup { value: text.to_owned(), candidates, nearest };
    if let Some(Numbered { paragraph, number, behind }) = Numbered::read(text) {
        let group =
            of_number(paragraph, number).ok_or_else(|| unknown(Vec::new(), nearest_number(paragraph, number)))?;
        return if is_of(behind, group) {
            Ok(group)
        } else {
            let others = nearest_names(behind).into_iter().filter(|code| *code != group.code);
            Err(unknown(Vec::new(), std::iter::once(group.code).chain(others).take(3).collect()))
        };
    }
    let named: Vec<&'static LawGroup> = ALL.iter().filter(|group| same_name(text, group.name_da)).collect();
    match named[..] {
        [group] => Ok(group),
        [] => Err(unknown(Vec::new(), nearest_names(text))),
        _ => Err(unknown(named.iter().map(|group| group.code).collect(), Vec::new())),
    }
}

fn of_number(paragraph: u32, number: u32) -> Option<&'static LawGroup> {
    ALL.iter().find(|group| group.code == format!("{paragraph}.{number}"))
}

/// The number of the paragraph that is nearest to one it does not have.
fn nearest_number(paragraph: u32, number: u32) -> Vec<&'static str> {
    let of_paragraph = ALL.iter().filter_map(|group| {
        let (own, nr) = group.code.split_once('.')?;
        (own.parse() == Ok(paragraph)).then_some((nr.parse::<u32>().ok()?, group.code))
    });
    of_paragraph.min_by_key(|(nr, _)| nr.abs_diff(number)).map(|(_, code)| code).into_iter().collect()
}

fn nearest_names(text: &str) -> Vec<&'static str> {
    nearest_few(text, ALL.iter().map(|group| (group.name_da, group.code)))
}

/// A text that begins with the two numbers of a group.
struct Numbered<'t> {
    paragraph: u32,
    number: u32,
    /// What stands behind them.
    behind: &'t str,
}

impl<'t> Numbered<'t> {
    /// Reads "6.7", "§ 6 nr. 7", "LAB § 6, stk. 1, nr. 7", "målgruppe 6.7" and what stands behind.
    fn read(text: &'t str) -> Option<Self> {
        let (before, paragraph, rest) = up_to_number(text)?;
        if !["", "lab", "målgruppe", "målgruppen", "mgr"].iter().any(|word| same_word(word, before)) {
            return None;
        }
        let (mut between, mut number, mut behind) = up_to_number(rest)?;
        if same_word(between, "stk") && number == 1 {
            (between, number, behind) = up_to_number(behind)?;
        } else if between == "." {
            between = "nr";
        }
        same_word(between, "nr").then_some(Numbered { paragraph, number, behind })
    }
}

/// What stands before the first number of a text, the number, and what stands behind it.
fn up_to_number(text: &str) -> Option<(&str, u32, &str)> {
    let digit = |c: char| c.is_ascii_digit();
    let (before, rest) = text.split_at(text.find(digit)?);
    let (number, behind) = rest.split_at(rest.find(|c| !digit(c)).unwrap_or(rest.len()));
    Some((before, number.parse().ok()?, behind))
}

/// The words of a text, but for those that only join others.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let joins = |word: &&str| ["og", "på", "i"].iter().any(|join| same_word(word, join));
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).filter(move |word| !joins(word))
}

/// Whether two texts are the same name: "Uddannelsesparate (uddannelseshjælp)" is "Uddannelsesparate på uddannelseshjælp".
fn same_name(a: &str, b: &str) -> bool {
    same_word(&words(a).collect::<String>(), &words(b).collect::<String>())
}

/// Whether what stands behind a number is nothing, the name of the act, or words of the group's name or texts. A further
/// number must be the name's: "nr. 2-5" is no group.
fn is_of(behind: &str, group: &LawGroup) -> bool {
    let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit());
    let begins = |word: &str, whole: &str| {
        let lower = |text: &str| text.to_lowercase();
        same_word(word, whole) || (word.chars().count() > 2 && lower(whole).starts_with(&lower(word)))
    };
    let in_name = |word: &str| words(group.name_da).any(|own| begins(word, own));
    let in_text = |word: &str| group.editions.iter().any(|edition| words(edition.wording).any(|own| begins(word, own)));
    let mut behind = words(behind).filter(|word| !same_word(word, "lab")).peekable();
    behind.peek().is_none_or(|first| !is_number(first))
        && behind.all(|word| in_name(word) || (!is_number(word) && in_text(word)))
}
