//! A display list: what is drawn, in which role, standing for which item; never a colour, never the DOM.
//! A view computes a [`Scene`]; [`paint`] writes it as SVG text for the page, the prerender and files alike.

pub mod argument;
pub mod beside;
pub mod compare;
mod frame;
pub mod framework;
mod halo;
pub mod institutes;
mod links;
mod lit;
mod mark;
pub mod money;
pub mod network;
mod paint;
mod pieces;
pub mod places;
pub mod symbol;
pub mod time;
pub mod wheel;

pub use frame::*;
pub use lit::*;
pub use mark::*;
pub use paint::*;

use crate::state::ViewKind;

/// Draws a view, with the layers beside the paper that are on.
pub fn of(view: ViewKind, frame: &Frame) -> Scene {
    let mut scene = match view {
        ViewKind::Network => {
            let mut scene = network::scene(frame);
            institutes::name(frame, &mut scene);
            scene
        }
        ViewKind::Framework => framework::scene(frame),
        ViewKind::Time => time::scene(frame),
        ViewKind::Money => money::scene(frame),
        ViewKind::Places => places::scene(frame),
        ViewKind::Compare => compare::scene(frame),
        ViewKind::Argument => argument::scene(frame),
    };
    beside::add(frame, &mut scene);
    scene
}
