//! The framework on a phone.
use crate::scene::{Frame, Scene};
/// one
pub fn scene(frame: &Frame) -> Scene { super::blank(frame.size) }
