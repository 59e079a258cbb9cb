//! Numbers as Danish documents and systems write them: a comma before the decimals, points between thousands.
//!
//! ```
//! use maaltal::quantity::danish;
//!
//! let number = danish::parse("1.017,6")?;
//! assert_eq!(number.to_string(), "1017.6");
//! assert_eq!(danish::format(number), "1.017,6");
//! assert!(danish::parse("17.6").is_err()); // a point is not a decimal comma
//! # Ok::<(), danish::NumberError>(())
//! ```

use rust_decimal::Decimal;

/// A text is not a number as Danish documents write it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NumberError {
    /// There is nothing to read.
    #[error("a number is missing")]
    Missing,
    /// A character that no number holds.
    #[error("«{value}» is not a number: «{found}» does not belong in one")]
    Character {
        /// The text that was read.
        value: String,
        /// The first character that does not belong.
        found: char,
    },
    /// A point that does not stand before exactly three digits.
    #[error(
        "«{value}» has a thousands point in the wrong place: decimals come after a comma, and a point before three digits"
    )]
    ThousandsPoint {
        /// The text that was read.
        value: String,
    },
    /// A comma too many, or one without digits on both sides.
    #[error("«{value}» needs digits on both sides of one decimal comma")]
    Comma {
        /// The text that was read.
        value: String,
    },
    /// More digits than a figure has.
    #[error("«{value}» has more than 18 digits")]
    TooLong {
        /// The text that was read.
        value: String,
    },
}

const MINUS: char = '\u{2212}';
const NO_BREAK_SPACES: [char; 2] = ['\u{a0}', '\u{202f}'];

/// Whether a character is a space, also one that does not break the line.
pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace() || NO_BREAK_SPACES.contains(&c)
}

/// Reads a number: "17,6", "1.017,6", "−4" (U+2212 or a hyphen). The decimals written are kept: "17,60" has two.
///
/// # Errors
/// [`NumberError`], which names the text and the rule it breaks.
pub fn parse(text: &str) -> Result<Decimal, NumberError> {
    let trimmed = text.trim_matches(is_space);
    let (negative, digits) = match trimmed.strip_prefix(['-', MINUS]) {
        Some(rest) => (true, rest),
        None => (false, trimmed),
    };
    if digits.is_empty() {
        return Err(NumberError::Missing);
    }
    let value = || trimmed.to_owned();
    if let Some(found) = digits.chars().find(|c| !matches!(c, '0'..='9' | '.' | ',')) {
        return Err(NumberError::Character { value: value(), found });
    }
    let (whole, decimals) = match digits.split_once(',') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (digits, None),
    };
    if whole.is_empty() || decimals.is_some_and(|decimals| decimals.is_empty() || decimals.contains(',')) {
        return Err(NumberError::Comma { value: value() });
    }
    if decimals.is_some_and(|decimals| decimals.contains('.')) || !points_stand_before_three_digits(whole) {
        return Err(NumberError::ThousandsPoint { value: value() });
    }
    let decimals = decimals.unwrap_or_default();
    let mut mantissa: i64 = 0;
    let mut count = 0;
    for digit in whole.bytes().chain(decimals.bytes()).filter(u8::is_ascii_digit) {
        count += 1;
        if count > 18 {
            return Err(NumberError::TooLong { value: value() });
        }
        mantissa = mantissa * 10 + i64::from(digit - b'0');
    }
    let scale = u32::try_from(decimals.len()).unwrap_or(0);
    Ok(Decimal::new(if negative { -mantissa } else { mantissa }, scale))
}

fn points_stand_before_three_digits(whole: &str) -> bool {
    let mut groups = whole.split('.');
    let first = groups.next().unwrap_or_default();
    let mut grouped = false;
    groups.all(|group| {
        grouped = true;
        group.len() == 3
    }) && !first.is_empty()
        && (!grouped || first.len() <= 3)
}

/// Writes a number with the decimals it holds: "1.017,6", "17,60", "-4".
#[must_use]
pub fn format(number: Decimal) -> String {
    let plain = number.abs().to_string();
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::new();
    if number.is_sign_negative() && !number.is_zero() {
        text.push('-');
    }
    push_grouped(&mut text, whole);
    if !decimals.is_empty() {
        text.push(',');
        text.push_str(decimals);
    }
    text
}

/// Writes a number for programs, in one way: "1017,6". A thousands point is a decimal point to others.
#[cfg(all(feature = "serde", feature = "jobindsats"))]
pub(crate) fn plain(number: Decimal) -> String {
    format(number).replace('.', "")
}

/// Writes a count: "1.017".
#[must_use]
pub fn format_count(count: u64) -> String {
    let mut text = String::new();
    push_grouped(&mut text, &count.to_string());
    text
}

fn push_grouped(text: &mut String, digits: &str) {
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_documents_print_is_read() {
        for (text, expected) in [
            ("17,6", "17.6"),
            ("17,60", "17.60"),
            ("1.017,6", "1017.6"),
            ("1017,6", "1017.6"),
            ("12.345.678", "12345678"),
            ("\u{2212}4,5", "-4.5"),
            ("-4,5", "-4.5"),
            (" 842\u{a0}", "842"),
            ("0,0", "0.0"),
        ] {
            assert_eq!(parse(text).unwrap().to_string(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_a_danish_number_says_why() {
        use NumberError::{Character, Comma, Missing, ThousandsPoint, TooLong};
        type Rule = fn(&NumberError) -> bool;
        let cases: [(&str, Rule); 16] = [
            ("", |e| *e == Missing),
            ("-", |e| *e == Missing),
            ("17.6", |e| matches!(e, ThousandsPoint { .. })),
            ("1.01,7", |e| matches!(e, ThousandsPoint { .. })),
            ("1.0176", |e| matches!(e, ThousandsPoint { .. })),
            ("1017.600", |e| matches!(e, ThousandsPoint { .. })),
            (".600", |e| matches!(e, ThousandsPoint { .. })),
            ("1,017.6", |e| matches!(e, ThousandsPoint { .. })),
            ("1,2,3", |e| matches!(e, Comma { .. })),
            (",5", |e| matches!(e, Comma { .. })),
            ("5,", |e| matches!(e, Comma { .. })),
            ("1_000", |e| matches!(e, Character { found: '_', .. })),
            ("1e3", |e| matches!(e, Character { found: 'e', .. })),
            ("+4", |e| matches!(e, Character { found: '+', .. })),
            ("1 017", |e| matches!(e, Character { found: ' ', .. })),
            ("1234567890123456789", |e| matches!(e, TooLong { .. })),
        ];
        for (text, expected) in cases {
            let error = parse(text).unwrap_err();
            assert!(expected(&error), "{text}: {error}");
        }
    }
}
