//! Checks on words: both languages there, labels that fit their band, codes that exist.

use super::super::corpus::{Code, Text};
use super::problems::{Problems, Row};
use super::rows::Words;

/// Widest short label beside a mark, in em of its type. The band between two wheels leaves no more at 1440 px.
pub const SHORT_LABEL_EM: f64 = 12.2;
/// Widest name of a type phrase, unit or code in a chip or legend line, in em.
pub const CHIP_EM: f64 = 22.0;

/// Width of words in em, near enough for a limit: a CJK character or full-width mark is 1, Latin capitals 0.65,
/// other Latin 0.55.
pub fn width_em(words: &str) -> f64 {
    words
        .chars()
        .map(|c| match c {
            '\u{2014}' | '\u{2018}'..='\u{201D}' | '\u{2026}' | '\u{2E80}'..='\u{FFEF}' => 1.0,
            'A'..='Z' | '&' => 0.65,
            'i' | 'j' | 'l' | '.' | ',' | ' ' | '\'' => 0.3,
            _ => 0.55,
        })
        .sum()
}

/// The words in both languages, or an entry naming the language that is missing.
pub fn both_any_marks(row: Row, field: &str, words: &Words, problems: &mut Problems) -> Text {
    for (lang, text) in [("en", &words.en), ("zh", &words.zh)] {
        if text.trim().is_empty() {
            problems.enter(
                row,
                format!("`{field}` has no text in {lang}"),
                format!("write {field}.{lang}"),
            );
        } else if text.trim() != text {
            problems.enter(
                row,
                format!("`{field}.{lang}` begins or ends with a blank"),
                "take the blank away",
            );
        }
    }
    Text {
        en: words.en.clone(),
        zh: words.zh.clone(),
    }
}

/// The words in both languages, the Chinese with full-width punctuation; or entries for what is amiss.
pub fn both(row: Row, field: &str, words: &Words, problems: &mut Problems) -> Text {
    if let Some(mark) = half_width(&words.zh) {
        problems.enter(
            row,
            format!("`{field}.zh` has a half-width \"{mark}\" beside a Chinese character"),
            "use the full-width mark",
        );
    }
    both_any_marks(row, field, words, problems)
}

/// The words in both languages where the row has any.
pub fn maybe(row: Row, field: &str, words: &Option<Words>, problems: &mut Problems) -> Option<Text> {
    words.as_ref().map(|w| both(row, field, w, problems))
}

/// The words in both languages, each no wider than `limit` em.
pub fn fitting(row: Row, field: &str, words: &Words, limit: f64, problems: &mut Problems) -> Text {
    for (lang, text) in [("en", &words.en), ("zh", &words.zh)] {
        let width = width_em(text);
        if width > limit {
            problems.enter(
                row,
                format!("`{field}.{lang}` \"{text}\" is {width:.1} em wide, {limit} fit"),
                "shorten it",
            );
        }
    }
    both(row, field, words, problems)
}

/// The first half-width comma, colon and the like that touches a Chinese character.
fn half_width(text: &str) -> Option<char> {
    let chars: Vec<char> = text.chars().collect();
    let han = |at: Option<&char>| at.is_some_and(|c| ('\u{4E00}'..='\u{9FFF}').contains(c));
    chars.iter().enumerate().find_map(|(at, &c)| {
        let touches = (at > 0 && han(chars.get(at - 1))) || han(chars.get(at + 1));
        (matches!(c, ',' | ';' | ':' | '?' | '!') && touches).then_some(c)
    })
}

/// The variant a code stands for, or an entry listing the codes there are.
pub fn code<C: Code>(row: Row, field: &str, code: &str, problems: &mut Problems) -> C {
    C::from_code(code).unwrap_or_else(|| {
        let known: Vec<&str> = C::ALL.iter().map(|c| c.code()).collect();
        problems.enter(
            row,
            format!("`{field}` has the unknown code \"{code}\""),
            format!("use one of {}", known.join(", ")),
        );
        C::ALL[0]
    })
}

/// The variants a list of codes stands for; one that is listed twice is entered.
pub fn codes<C: Code>(row: Row, field: &str, list: &[String], problems: &mut Problems) -> Vec<C> {
    let mut out: Vec<C> = Vec::new();
    for item in list {
        let value = code(row, field, item, problems);
        if out.contains(&value) {
            problems.enter(row, format!("`{field}` lists \"{item}\" twice"), "keep one");
        }
        out.push(value);
    }
    out
}
