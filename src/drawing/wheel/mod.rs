//! The wheel: one programme as a ring of three arcs round its members. Laid out by one function and drawn by one, at
//! every size, in every view.

mod layout;
mod scene;

pub use layout::*;
pub use scene::*;
