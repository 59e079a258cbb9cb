//! The CSV form: `;` between fields, one line a row, with or without a byte order mark. Lines are counted as a text editor does.

use std::borrow::Cow;

use super::problem::{At, Problem, Rule, Separator};
use super::raw::{RawAnswer, RawCell, RawColumn, problem};
use crate::Problems;

/// Reads the lines: the first names the columns.
pub(super) fn read(text: &str) -> Result<RawAnswer<'_>, Problems<Problem>> {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = rest.lines().next().unwrap_or_default();
    let by = |sign: char, found| (first.contains(sign) && !first.contains(';')).then_some(found);
    // One column is not enough, so it is several that are parted by another sign.
    if let Some(found) = by('\t', Separator::Tab).or_else(|| by(',', Separator::Comma)) {
        let value = first.to_owned();
        return Err(Problems::one(Problem { value, ..problem(At::Header, Rule::Separator { found }) }));
    }
    let (mut lines, mut problems) = (Vec::new(), Vec::new());
    let mut number = 1;
    while !rest.is_empty() {
        let at = if lines.is_empty() { At::Header } else { At::Line(number) };
        let Some((fields, after)) = line(rest) else {
            problems.push(problem(at, Rule::Quote)); // where the next line begins is not known
            break;
        };
        lines.push((at, fields));
        // A quoted field can go over lines.
        number += rest.get(..rest.len() - after.len()).map_or(0, |read| read.matches('\n').count() as u64);
        rest = after;
    }
    if lines.is_empty() && problems.is_empty() {
        problems.push(problem(At::Answer, Rule::Empty));
    }
    Problems::none_of(problems)?;
    let mut lines = lines.into_iter();
    let header = lines.next().map(|(_, header)| header).unwrap_or_default();
    let columns =
        header.into_iter().map(|label| RawColumn { name: String::new(), label: label.into_owned() }).collect();
    let rows = lines.map(|(at, fields)| (at, fields.into_iter().map(RawCell::text).collect())).collect();
    Ok(RawAnswer { columns, rows, passed_over: Vec::new() })
}

/// The fields of the first line, and what follows it; `None` where a quoted field does not end as one.
fn line(text: &str) -> Option<(Vec<Cow<'_, str>>, &str)> {
    let mut fields = Vec::new();
    let mut rest = text;
    loop {
        let (field, after) = if let Some(quoted) = rest.strip_prefix('"') {
            quoted_field(quoted)?
        } else {
            let end = rest.find([';', '\n']).unwrap_or(rest.len());
            let (field, after) = rest.split_at(end);
            let ends_line = !after.starts_with(';');
            let field = if ends_line { field.strip_suffix('\r').unwrap_or(field) } else { field };
            (Cow::Borrowed(field), after)
        };
        fields.push(field);
        if let Some(next) = after.strip_prefix(';') {
            rest = next;
            continue;
        }
        let after = after.strip_prefix('\r').unwrap_or(after);
        return match after.strip_prefix('\n') {
            Some(next) => Some((fields, next)),
            None if after.is_empty() => Some((fields, after)),
            None => None,
        };
    }
}

/// The text of a field after its first quote, and what follows its last. Two quotes stand for one.
fn quoted_field(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let mut from = 0;
    loop {
        let end = from + text.get(from..)?.find('"')?;
        let after = text.get(end + 1..)?;
        if after.starts_with('"') {
            from = end + 2;
        } else {
            let field = text.get(..end)?;
            let field = if from == 0 { Cow::Borrowed(field) } else { Cow::Owned(field.replace("\"\"", "\"")) };
            return Some((field, after));
        }
    }
}
