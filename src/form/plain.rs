//! What a form wants instead of what stands there, in words that need no Rust.

/// A message of `serde` with what was wanted in plain words and an example. Of a record, its fields are named.
///
/// "invalid type: string "2", expected u64" is of the reader's language; "expected a whole number, such as 12" of the file's.
pub(super) fn in_plain_words(message: &str, fields: &[String]) -> Option<String> {
    let (found, wanted) = message.rsplit_once(", expected ")?;
    let (kind, found) = ["invalid type: ", "invalid value: ", "invalid length "]
        .into_iter()
        .filter_map(|kind| Some((message.find(kind)?, kind)))
        .min()
        .and_then(|(at, kind)| Some((kind, (found.get(..at)?, found.get(at + kind.len()..)?))))?;
    let (path, found) = found;
    let (wanted, place) = wanted.find(" at line ").map_or((wanted, ""), |at| wanted.split_at(at));
    let plain = wanted_in_words(wanted, fields);
    let found_in_words = found_in_words(found);
    if plain.as_deref().is_none_or(|plain| plain == wanted) && found_in_words == found {
        return None;
    }
    Some(format!("{path}{kind}{found_in_words}, expected {}{place}", plain.as_deref().unwrap_or(wanted)))
}

/// Whether a message names a type of Rust, and not only a kind of value.
pub(super) fn names_a_type(message: &str) -> bool {
    let kinds = ["a string", "a boolean", "a sequence", "a map"];
    message.rsplit_once(", expected ").is_some_and(|(_, wanted)| !kinds.contains(&wanted))
}

/// What was wanted.
fn wanted_in_words(wanted: &str, fields: &[String]) -> Option<String> {
    let words = match wanted {
        "u8" => "a whole number from 0 to 255, such as 50",
        "u16" => "a whole number from 0 to 65535, such as 52",
        "u32" => "a whole number from 0 to 4294967295, such as 671",
        "u64" | "u128" | "usize" => "a whole number that is not negative, such as 671",
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => "a whole number, such as 671 or -29",
        "a nonzero u8" | "a nonzero u16" | "a nonzero u32" | "a nonzero u64" => "a whole number from 1 on, such as 3",
        "a string" | "a borrowed string" | "string" | "str" => "a text in quotation marks, such as \"Esbjerg\"",
        "a boolean" => "true or false",
        "a character" => "a text of one letter, such as \"a\"",
        "a sequence" => "a list, such as []",
        "a map" => "a record, such as { \"name\": … }",
        "unit" => "nothing",
        "field identifier" => "the name of a field, such as \"from\"",
        _ => return in_many_words(wanted, fields),
    };
    Some(words.to_owned())
}

/// What was wanted, where the words hold a name or a number.
fn in_many_words(wanted: &str, fields: &[String]) -> Option<String> {
    let one_of_several = [
        "enum ",
        "string or map",
        "string or table",
        "map with a single key",
        "variant identifier",
        "unit variant",
        "newtype variant",
        "tuple variant",
        "struct variant",
    ];
    if one_of_several.iter().any(|words| wanted.starts_with(words)) {
        return Some("one of the names that its schema lists, alone or in a record with what it holds".to_owned());
    }
    if wanted.starts_with("struct ") {
        if fields.is_empty() {
            return Some("a record of its fields by name, in braces".to_owned());
        }
        let fields: Vec<String> = fields.iter().map(|field| format!("\"{field}\": …")).collect();
        return Some(format!("a record, such as {{ {} }}", fields.join(", ")));
    }
    let listed = wanted.strip_prefix("a tuple of size ").or_else(|| wanted.strip_prefix("an array of length "));
    let listed = listed.or_else(|| wanted.strip_prefix("tuple struct ").and_then(|rest| rest.split(' ').nth(2)));
    listed.map(|many| format!("a list of {many}"))
}

/// What stands there.
fn found_in_words(found: &str) -> &str {
    match found {
        "map" => "a record",
        "sequence" => "a list",
        "unit value" => "nothing",
        "unit variant" => "a name alone",
        "newtype variant" | "tuple variant" | "struct variant" => "a name and what it holds",
        "Option value" | "newtype struct" => "a value",
        found => found,
    }
}

#[cfg(test)]
mod tests {
    use super::in_plain_words;

    #[test]
    fn what_is_wanted_needs_no_rust() {
        let record = ["from", "to"].map(str::to_owned);
        for (message, plain) in [
            (
                "invalid type: string \"2, expected u8\", expected u64 at line 1 column 3",
                Some(
                    "invalid type: string \"2, expected u8\", expected a whole number that is not negative, such as 671 at line 1 column 3",
                ),
            ),
            (
                "spells[0]: invalid type: map, expected a string",
                Some("spells[0]: invalid type: a record, expected a text in quotation marks, such as \"Esbjerg\""),
            ),
            (
                "invalid length 1, expected struct Stay with 2 elements",
                Some("invalid length 1, expected a record, such as { \"from\": …, \"to\": … }"),
            ),
            ("invalid length 3, expected a tuple of size 2", Some("invalid length 3, expected a list of 2")),
            ("invalid type: integer `1`, expected a day, such as \"2012-12-31\"", None),
            ("unknown variant `a`, expected `b` or `c`", None),
            ("missing field `to`", None),
        ] {
            assert_eq!(in_plain_words(message, &record).as_deref(), plain);
        }
    }
}
