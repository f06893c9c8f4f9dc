//! The two layers beside the paper, in any picture: what is drawn of an item that they speak of gets a small mark of
//! theirs, where nothing else stands. What the marks mean is said in the bar under the picture (`page/controls.rs`). Nothing
//! while the layers are off.

pub(crate) mod ground;
mod place;
pub mod sign;

use crate::analysis::{Layers, layer_rows};
use crate::corpus::{Code, Corpus, Item};
use crate::drawing::geometry::Rect;
use crate::drawing::{Frame, Role, Scene};
use crate::layers::{Layer, LayerData};
use ground::Ground;
use place::find;
use sign::Signs;
use std::collections::BTreeMap;

/// Whether anything beside the paper is to be drawn.
fn wanted<'a>(frame: &Frame<'a>) -> Option<&'a LayerData> {
    let Layers { checked, after } = frame.controls.layers;
    frame.layer_data.filter(|_| checked || after)
}

/// Adds the layers to a picture that was drawn in a frame.
pub fn add(frame: &Frame, scene: &mut Scene) {
    let Some(layer_data) = wanted(frame) else { return };
    let signs = signs(layer_data, frame.controls.layers);
    let mut ground = Ground::of(scene);
    let mut marks = Vec::new();
    let mut there: Vec<(Item, Rect)> = Vec::new();
    for (item, signs) in placed(scene, frame.corpus, layer_data, frame.controls.layers, &signs) {
        let ends = ends(frame.corpus, item);
        let Some((rect, tether)) = find(scene, &ground, item, (&ends, &there), signs) else {
            continue;
        };
        ground.block(rect.grown(0.3));
        there.push((item, rect));
        let layer = if signs.verdicts.is_empty() {
            Layer::After
        } else {
            Layer::Checked
        };
        marks.extend(tether.map(|(a, b)| sign::tether(a, b, layer).of(item)));
        marks.extend(sign::row(signs, &rect).into_iter().map(|m| m.of(item)));
    }
    scene.marks.extend(marks);
}

/// How many items of a picture the layers that are on speak of without a mark, since it found no room.
pub fn unplaced(scene: &Scene, corpus: &Corpus, layer_data: &LayerData, layers: Layers) -> usize {
    let signs = signs(layer_data, layers);
    let marked = |item| {
        let mut own = scene.marks.iter().filter(|m| matches!(m.role, Role::Outer(_)));
        own.any(|m| m.item == Some(item))
    };
    let of = placed(scene, corpus, layer_data, layers, &signs);
    of.into_iter().filter(|&(item, _)| !marked(item)).count()
}

/// What the layers that are on say of each item, by its code.
pub fn signs(layer_data: &LayerData, layers: Layers) -> BTreeMap<&str, Signs> {
    let mut out: BTreeMap<&str, Signs> = BTreeMap::new();
    for check in layer_rows::all_checks(layer_data, layers) {
        for code in &check.about {
            let verdicts = &mut out.entry(code).or_default().verdicts;
            if !verdicts.contains(&check.verdict) {
                verdicts.push(check.verdict);
            }
        }
    }
    for row in layer_rows::all_after(layer_data, layers) {
        for code in &row.about {
            out.entry(code).or_default().after = true;
        }
    }
    for signs in out.values_mut() {
        signs.verdicts.sort_by_key(|v| v.index());
    }
    out
}

/// Roles that need no mark: the layers' own, and what is not seen.
fn own(role: Role) -> bool {
    matches!(role, Role::Hit | Role::Outer(_) | Role::OuterHead | Role::OuterWords)
}

/// The items of a picture that the layers speak of, each once, in the order they are painted. A link of which nothing is
/// said but what its ends say has no mark beside theirs.
fn placed<'a>(
    scene: &Scene,
    corpus: &Corpus,
    layer_data: &LayerData,
    layers: Layers,
    signs: &'a BTreeMap<&str, Signs>,
) -> Vec<(Item, &'a Signs)> {
    let mut out: Vec<(Item, &Signs)> = Vec::new();
    let of_marks = scene.marks.iter().filter(|m| !own(m.role)).filter_map(|m| m.item);
    for item in of_marks {
        if out.iter().all(|(there, _)| *there != item)
            && let Some(signs) = signs.get(corpus.code_of(item).as_str())
        {
            out.push((item, signs));
        }
    }
    let drawn: Vec<Item> = out.iter().map(|(item, _)| *item).collect();
    out.retain(|&(item, _)| !said_by_ends(corpus, layer_data, layers, item, &drawn));
    // Words and symbols first: links have the most room to choose from.
    out.sort_by_key(|(item, _)| matches!(item, Item::Relation(_)));
    out
}

/// Whether an item is a link and every row about it is about one of its ends too that is drawn.
fn said_by_ends(corpus: &Corpus, layer_data: &LayerData, layers: Layers, item: Item, drawn: &[Item]) -> bool {
    let codes: Vec<String> = ends(corpus, item)
        .into_iter()
        .filter(|end| *end != item && drawn.contains(end))
        .map(|end| corpus.code_of(end))
        .collect();
    let said = |about: &[String]| about.iter().any(|code| codes.contains(code));
    !codes.is_empty()
        && layer_rows::checks(layer_data, layers, corpus, item)
            .iter()
            .all(|row| said(&row.about))
        && layer_rows::after(layer_data, layers, corpus, item)
            .iter()
            .all(|row| said(&row.about))
}

/// The ends of a link, where it leads to first; of all else it is itself.
fn ends(corpus: &Corpus, item: Item) -> [Item; 2] {
    match item {
        Item::Relation(id) => [corpus.relation(id).to, corpus.relation(id).from].map(Item::Entity),
        _ => [item; 2],
    }
}
