//! What every picture is made of: geometry, widths of words, labels, marks, the wheel and its halo, the marks of the
//! layers, and the one painter. A view computes a [`Scene`]; [`paint`] writes it as SVG text for the page, the
//! prerenderer and files alike. Knows no view and not the DOM.
//!
//! Lengths are CSS pixels of the picture; angles are degrees clockwise from north.

pub mod crossings;
mod frame;
pub mod geometry;
pub mod halo;
pub mod labels;
pub mod layer_marks;
pub mod length;
pub mod links;
mod lit;
mod mark;
pub mod metrics;
pub mod paint;
pub mod pieces;
pub mod placement;
pub mod spread;
pub mod symbol;
pub mod wheel;

pub use frame::*;
pub use lit::*;
pub use mark::*;
pub use paint::*;
