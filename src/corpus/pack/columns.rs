//! Every value of the tables that is not words, column by column: like lies with like, which compresses better.

use super::super::model::*;
use super::wire::{Reader, Wire};

/// One pass over the columns: writing or reading.
pub trait Pass {
    /// Writes the value, or reads it into its place.
    fn value<T: Wire>(&mut self, place: &mut T);
}

impl Pass for Vec<u8> {
    fn value<T: Wire>(&mut self, place: &mut T) {
        place.put(self);
    }
}

impl Pass for Reader<'_> {
    fn value<T: Wire>(&mut self, place: &mut T) {
        *place = T::get(self);
    }
}

/// The number of rows; when reading, makes them.
fn size<R: Default>(rows: &mut Vec<R>, pass: &mut impl Pass) {
    let mut number = rows.len() as u16;
    pass.value(&mut number);
    rows.resize_with(usize::from(number), R::default);
}

/// One column of a table.
fn column<R, T: Wire>(rows: &mut [R], pass: &mut impl Pass, field: fn(&mut R) -> &mut T) {
    for row in rows {
        pass.value(field(row));
    }
}

/// Walks every value of the tables, always in the same order; rows are made first.
pub fn walk(t: &mut Tables, pass: &mut impl Pass) {
    sizes(t, pass);
    entities(t, pass);
    relations(t, pass);
    figures_and_events(t, pass);
    small_tables(t, pass);
    argument(t, pass);
}

fn sizes(t: &mut Tables, pass: &mut impl Pass) {
    size(&mut t.entities, pass);
    size(&mut t.relations, pass);
    size(&mut t.types, pass);
    size(&mut t.figures, pass);
    size(&mut t.events, pass);
    size(&mut t.sources, pass);
    size(&mut t.oddities, pass);
    size(&mut t.claims, pass);
    size(&mut t.kept, pass);
    size(&mut t.questions, pass);
    size(&mut t.sections, pass);
    size(&mut t.units, pass);
    for book in t.labels.books() {
        size(book, pass);
    }
    size(&mut t.labels.families, pass);
}

fn entities(t: &mut Tables, pass: &mut impl Pass) {
    let rows = &mut t.entities;
    column(rows, pass, |r| &mut r.plural);
    column(rows, pass, |r| &mut r.kind);
    column(rows, pass, |r| &mut r.sector);
    column(rows, pass, |r| &mut r.case);
    column(rows, pass, |r| &mut r.when);
    column(rows, pass, |r| &mut r.from_year);
    column(rows, pass, |r| &mut r.to_year);
    column(rows, pass, |r| &mut r.year_note);
    column(rows, pass, |r| &mut r.place.sections);
    column(rows, pass, |r| &mut r.place.notes);
}

fn relations(t: &mut Tables, pass: &mut impl Pass) {
    let rows = &mut t.relations;
    column(rows, pass, |r| &mut r.from);
    column(rows, pass, |r| &mut r.to);
    column(rows, pass, |r| &mut r.kind);
    column(rows, pass, |r| &mut r.case);
    column(rows, pass, |r| &mut r.features);
    column(rows, pass, |r| &mut r.boundaries);
    column(rows, pass, |r| &mut r.status);
    column(rows, pass, |r| &mut r.coded);
    column(rows, pass, |r| &mut r.from_year);
    column(rows, pass, |r| &mut r.to_year);
    column(rows, pass, |r| &mut r.year_note);
    column(rows, pass, |r| &mut r.place.sections);
    column(rows, pass, |r| &mut r.place.notes);
}

fn figures_and_events(t: &mut Tables, pass: &mut impl Pass) {
    let rows = &mut t.figures;
    column(rows, pass, |r| &mut r.value);
    column(rows, pass, |r| &mut r.max);
    column(rows, pass, |r| &mut r.unit);
    column(rows, pass, |r| &mut r.qualifier);
    column(rows, pass, |r| &mut r.case);
    column(rows, pass, |r| &mut r.about);
    column(rows, pass, |r| &mut r.flag);
    column(rows, pass, |r| &mut r.place.sections);
    column(rows, pass, |r| &mut r.place.notes);
    let rows = &mut t.events;
    column(rows, pass, |r| &mut r.precision);
    column(rows, pass, |r| &mut r.case);
    column(rows, pass, |r| &mut r.entities);
    column(rows, pass, |r| &mut r.note);
    column(rows, pass, |r| &mut r.place.sections);
    column(rows, pass, |r| &mut r.place.notes);
}

fn small_tables(t: &mut Tables, pass: &mut impl Pass) {
    column(&mut t.types, pass, |r| &mut r.family);
    column(&mut t.types, pass, |r| &mut r.directed);
    column(&mut t.units, pass, |r| &mut r.measure);
    let rows = &mut t.sources;
    column(rows, pass, |r| &mut r.comment);
    column(rows, pass, |r| &mut r.as_printed);
    column(rows, pass, |r| &mut r.remark);
    column(rows, pass, |r| &mut r.case);
    column(rows, pass, |r| &mut r.section);
    column(rows, pass, |r| &mut r.same_as);
    let rows = &mut t.oddities;
    column(rows, pass, |r| &mut r.severity);
    column(rows, pass, |r| &mut r.basis);
    column(rows, pass, |r| &mut r.about);
    column(rows, pass, |r| &mut r.outside);
    column(rows, pass, |r| &mut r.place.sections);
    column(rows, pass, |r| &mut r.place.notes);
}

fn argument(t: &mut Tables, pass: &mut impl Pass) {
    let rows = &mut t.claims;
    column(rows, pass, |r| &mut r.brief);
    column(rows, pass, |r| &mut r.parent);
    column(rows, pass, |r| &mut r.kind);
    column(rows, pass, |r| &mut r.programme);
    column(rows, pass, |r| &mut r.feature);
    column(rows, pass, |r| &mut r.status);
    column(rows, pass, |r| &mut r.evidence);
    column(rows, pass, |r| &mut r.figures);
    column(rows, pass, |r| &mut r.entities);
    column(rows, pass, |r| &mut r.oddities);
    column(rows, pass, |r| &mut r.place.sections);
    column(rows, pass, |r| &mut r.place.notes);
    column(&mut t.kept, pass, |r| &mut r.evidence);
    column(&mut t.kept, pass, |r| &mut r.figures);
    column(&mut t.kept, pass, |r| &mut r.entities);
    column(&mut t.questions, pass, |r| &mut r.entities);
    column(&mut t.questions, pass, |r| &mut r.relations);
}
