//! The network: three wheels in order of time under the federal bodies they share.

pub mod institutes;
pub mod layout;
pub mod scene;
#[cfg(test)]
mod tests;

use crate::corpus::{Corpus, Lang};
use crate::drawing::geometry::Size;
use crate::drawing::halo::Compass;
use crate::drawing::{Frame, Scene};
use layout::{Extent, LayoutInput, Ordering, lay_out};

/// Draws the network with the names of the institutes, where one is near enough.
pub fn scene_with_institutes(frame: &Frame) -> Scene {
    let mut scene = scene::scene(frame);
    institutes::name(frame, &mut scene);
    scene
}

/// Where everyone stands in the network at its usual size. The angles do not depend on language or frame.
pub fn compass(corpus: &Corpus) -> Compass {
    let network = lay_out(
        corpus,
        &LayoutInput {
            size: Size { w: 1440.0, h: 840.0 },
            zoom: 1.0,
            extent: Extent::All,
            lang: Lang::En,
            ordering: Ordering::FewerCrossings,
        },
    );
    let count = corpus.tables().entities.len();
    let mut angles = [vec![0.0; count], vec![0.0; count], vec![0.0; count]];
    for node in &network.nodes {
        for wheel in &network.wheels {
            angles[wheel.programme as usize][node.entity.index()] = wheel.centre.angle_to(node.at);
        }
    }
    Compass::new(corpus, angles)
}
