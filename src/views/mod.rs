//! The seven views, a folder each: layout, scene, words and tests. A view knows no other view; what several need lies in
//! `drawing`. Here they are told apart by their kind.

pub mod argument;
pub mod compare;
pub mod framework;
pub mod money;
pub mod network;
pub mod places;
pub mod time;

use crate::corpus::Item;
use crate::drawing;
use crate::drawing::{Frame, Mark, Scene, layer_marks};
use crate::state::ViewKind;

/// Draws a view, with the marks of the layers that are on.
pub fn draw(view: ViewKind, frame: &Frame) -> Scene {
    let mut scene = match view {
        ViewKind::Network => network::scene_with_institutes(frame),
        ViewKind::Framework => framework::scene::scene(frame, &network::compass(frame.corpus)),
        ViewKind::Time => time::scene::scene(frame),
        ViewKind::Money => money::scene::scene(frame),
        ViewKind::Places => places::scene::scene(frame),
        ViewKind::Compare => compare::scene::scene(frame, &network::compass(frame.corpus)),
        ViewKind::Argument => argument::scene::scene(frame),
    };
    layer_marks::add(frame, &mut scene);
    scene
}

/// The marks an item lights in a scene, with the ties of a place where they are known. Empty where the scene shows none
/// of it.
pub fn light(scene: &Scene, frame: &Frame, item: Item) -> Vec<Mark> {
    let mut marks = drawing::light(scene, frame, item);
    if !marks.is_empty() {
        marks.extend(places::scene::lit_ties(scene, frame, item));
    }
    marks
}
