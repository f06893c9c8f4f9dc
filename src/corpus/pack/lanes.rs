//! Every string of the tables, column by column: the order in which `pack` carries them.

use super::super::model::*;

/// Which of the packed strings a string is carried with: like lies with like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Ids, pages, dates, formulas.
    Code,
    /// English words.
    En,
    /// Chinese words.
    Zh,
}

/// Called with every string.
pub type Each<'a> = dyn FnMut(Lane, &mut String) + 'a;

/// Walks one column of codes.
fn codes<R>(rows: &mut [R], each: &mut Each, field: fn(&mut R) -> &mut String) {
    for row in rows {
        each(Lane::Code, field(row));
    }
}

/// Walks one column of texts, where a row has one.
fn texts<R>(rows: &mut [R], each: &mut Each, field: fn(&mut R) -> Option<&mut Text>) {
    for row in rows {
        if let Some(text) = field(row) {
            each(Lane::En, &mut text.en);
            each(Lane::Zh, &mut text.zh);
        }
    }
}

/// Walks every string of the tables, always in the same order.
pub fn walk(t: &mut Tables, each: &mut Each) {
    words(t, each);
    small_words(t, each);
    labels(&mut t.labels, each);
    for kind in &mut t.types {
        each(Lane::En, &mut kind.forward_plural);
        each(Lane::En, &mut kind.inverse_plural);
    }
    ids(t, each);
}

/// Sentences of ours, citations last.
fn words(t: &mut Tables, each: &mut Each) {
    texts(&mut t.entities, each, |r| Some(&mut r.name));
    texts(&mut t.entities, each, |r| Some(&mut r.short));
    texts(&mut t.entities, each, |r| Some(&mut r.desc));
    texts(&mut t.relations, each, |r| Some(&mut r.text));
    texts(&mut t.claims, each, |r| Some(&mut r.text));
    texts(&mut t.claims, each, |r| r.brief.as_mut());
    texts(&mut t.oddities, each, |r| Some(&mut r.text));
    texts(&mut t.events, each, |r| Some(&mut r.text));
    texts(&mut t.figures, each, |r| Some(&mut r.what));
    texts(&mut t.figures, each, |r| r.flag.as_mut());
    texts(&mut t.kept, each, |r| Some(&mut r.aspect));
    for row in &mut t.kept {
        texts(&mut row.cells, each, |cell| Some(cell));
    }
    texts(&mut t.questions, each, |r| Some(&mut r.ask));
    texts(&mut t.questions, each, |r| Some(&mut r.answer));
    texts(&mut t.sources, each, |r| Some(&mut r.short));
    texts(&mut t.sources, each, |r| Some(&mut r.cite));
    texts(&mut t.sources, each, |r| r.as_printed.as_mut());
    texts(&mut t.sources, each, |r| r.remark.as_mut());
}

/// Words that repeat: notes on years, dates, headings.
fn small_words(t: &mut Tables, each: &mut Each) {
    texts(&mut t.relations, each, |r| r.year_note.as_mut());
    texts(&mut t.entities, each, |r| r.year_note.as_mut());
    texts(&mut t.events, each, |r| r.note.as_mut());
    texts(&mut t.entities, each, |r| r.when.as_mut());
    texts(&mut t.figures, each, |r| Some(&mut r.as_of));
    texts(&mut t.oddities, each, |r| Some(&mut r.kind));
    texts(&mut t.types, each, |r| Some(&mut r.forward));
    texts(&mut t.types, each, |r| Some(&mut r.inverse));
    texts(&mut t.sections, each, |r| Some(&mut r.name));
    texts(&mut t.units, each, |r| Some(&mut r.name));
}

/// Words for codes.
fn labels(l: &mut Labels, each: &mut Each) {
    for book in l.books() {
        texts(book, each, |text| Some(text));
    }
    texts(&mut l.families, each, |r| Some(&mut r.name));
    texts(&mut l.families, each, |r| Some(&mut r.hint));
}

/// Ids, pages, dates, formulas.
fn ids(t: &mut Tables, each: &mut Each) {
    codes(&mut t.entities, each, |r| &mut r.slug);
    codes(&mut t.relations, each, |r| &mut r.slug);
    codes(&mut t.types, each, |r| &mut r.slug);
    codes(&mut t.figures, each, |r| &mut r.slug);
    codes(&mut t.events, each, |r| &mut r.slug);
    codes(&mut t.sources, each, |r| &mut r.slug);
    codes(&mut t.oddities, each, |r| &mut r.slug);
    codes(&mut t.claims, each, |r| &mut r.slug);
    codes(&mut t.kept, each, |r| &mut r.slug);
    codes(&mut t.questions, each, |r| &mut r.slug);
    codes(&mut t.sections, each, |r| &mut r.slug);
    codes(&mut t.units, each, |r| &mut r.slug);
    codes(&mut t.entities, each, |r| &mut r.place.pages);
    codes(&mut t.relations, each, |r| &mut r.place.pages);
    codes(&mut t.figures, each, |r| &mut r.place.pages);
    codes(&mut t.events, each, |r| &mut r.place.pages);
    codes(&mut t.oddities, each, |r| &mut r.place.pages);
    codes(&mut t.claims, each, |r| &mut r.place.pages);
    codes(&mut t.questions, each, |r| &mut r.pages);
    codes(&mut t.sections, each, |r| &mut r.pages);
    codes(&mut t.sources, each, |r| &mut r.page);
    codes(&mut t.sources, each, |r| &mut r.marker);
    codes(&mut t.figures, each, |r| &mut r.formula);
    codes(&mut t.events, each, |r| &mut r.start);
    codes(&mut t.events, each, |r| &mut r.end);
    for row in &mut t.oddities {
        codes(&mut row.outside, each, |address| address);
    }
}
