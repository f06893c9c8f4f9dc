//! The framework view: from problem to firm condition to feature to evidence to lesson, one line a feature. The
//! evidence is a 3 × 3 of small wheels, each lit only by the relations that evidence its feature.

mod board;
mod cells;
mod chain;
mod drawings;
mod foot;
mod heads;
mod joins;
mod lessons;
mod phone;
mod write;

use crate::analysis::chain::names;
use crate::corpus::{Coded, Corpus, EntityId, Item, RelationId};
use crate::drawing::geometry::Size;
use crate::drawing::halo::Compass;
use crate::drawing::{Form, Frame, Scene};

/// Draws the framework. The picture may be higher than the frame: then the page scrolls.
pub fn scene(frame: &Frame, compass: &Compass) -> Scene {
    match frame.form {
        Form::Wide | Form::Embed => board::scene(frame, compass),
        Form::Phone => phone::scene(frame, compass),
    }
}

/// Font sizes in px.
#[derive(Clone, Copy, Debug)]
struct Type {
    /// Titles.
    title: f64,
    /// Running text.
    body: f64,
    /// Second lines.
    small: f64,
    /// Counts beside wheels.
    count: f64,
}

impl Type {
    fn at(unit: f64, title: f64) -> Type {
        Type {
            title: title * unit,
            body: 13.0 * unit,
            small: 11.5 * unit,
            count: 15.0 * unit,
        }
    }
}

/// A picture with nothing in it.
fn blank(size: Size) -> Scene {
    Scene {
        size,
        marks: Vec::new(),
        spots: Vec::new(),
        names: Vec::new(),
        curves: Vec::new(),
        columns: Vec::new(),
    }
}

/// A named node of the corpus, if it has it.
fn entity(corpus: &Corpus, slug: &str) -> Option<Item> {
    corpus.entity_named(slug).map(Item::Entity)
}

/// The kinds of uncertainty, in the order of the paper.
const UNCERTAINTIES: [&str; 3] = ["uncertainty-technical", "uncertainty-market", "uncertainty-competitive"];

/// The relation that leads from one node to another, if it is coded.
fn relation(corpus: &Corpus, from: Option<EntityId>, to: Option<EntityId>) -> Option<RelationId> {
    let (from, to) = (from?, to?);
    corpus
        .touching(from)
        .iter()
        .copied()
        .find(|&r| corpus.relation(r).from == from && corpus.relation(r).to == to)
}

/// Whether a tie itself is our reading.
fn is_ours(corpus: &Corpus, id: RelationId) -> bool {
    corpus.relation(id).coded.contains(&Coded::Link)
}
