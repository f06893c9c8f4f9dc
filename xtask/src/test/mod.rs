//! `cargo xtask test`.

use crate::{failure::Outcome, places::Places};

/// `cargo xtask test [STEP…]`.
pub fn command(_places: &Places, _arguments: &[String]) -> Outcome<()> {
    Ok(())
}
