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

use crate::corpus::{Coded, Corpus, EntityId, Feature, Item, RelationId};
use crate::layout::geometry::Size;

use super::{Form, Frame, Scene};

/// Draws the framework. The picture may be higher than the frame: then the page scrolls.
pub fn scene(frame: &Frame) -> Scene {
    match frame.form {
        Form::Wide | Form::Embed => board::scene(frame),
        Form::Phone => phone::scene(frame),
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
    }
}

/// A named node of the corpus, if it has it.
fn entity(corpus: &Corpus, slug: &str) -> Option<Item> {
    corpus.entity_named(slug).map(Item::Entity)
}

/// The nodes of a row of the chain by their stable names.
struct Names {
    problem: &'static str,
    condition: &'static str,
    difference: &'static str,
    lesson: &'static str,
}

const fn names(feature: Feature) -> Names {
    match feature {
        Feature::Mission => Names {
            problem: "problem-uncertainty",
            condition: "condition-strategic-control",
            difference: "difference-complexity",
            lesson: "lesson-1",
        },
        Feature::Network => Names {
            problem: "problem-collectivity",
            condition: "condition-organizational-integration",
            difference: "difference-complexity",
            lesson: "lesson-2",
        },
        Feature::Resource => Names {
            problem: "problem-cumulativity",
            condition: "condition-financial-commitment",
            difference: "difference-market",
            lesson: "lesson-3",
        },
    }
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
