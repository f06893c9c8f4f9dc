//! The network view: three wheels on one thread under the canopy of federal bodies.

use super::{Frame, Scene};

/// Draws the network.
pub fn scene(frame: &Frame) -> Scene {
    Scene { size: frame.size, marks: Vec::new(), spots: Vec::new() }
}
