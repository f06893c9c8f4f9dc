//! What a view says of itself. Of the first view it is at hand; of the others the gallery says it, since their words come
//! with it.

use crate::state::ViewKind;
use crate::text::interface;
use crate::text::interface::Say;

/// What a view says of itself.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    /// What its picture shows, in one sentence for those who do not see it.
    pub about: Say,
    /// How to read it.
    pub how: Say,
}

/// Of the first view.
pub const NETWORK: Said = Said {
    about: interface::ABOUT_NETWORK,
    how: interface::HOW_BODY,
};

/// Of any view; named by the gallery alone, or by what runs before there is a page.
pub fn of(view: ViewKind) -> Said {
    let (about, how) = match view {
        ViewKind::Network => return NETWORK,
        ViewKind::Framework => (interface::ABOUT_FRAMEWORK, interface::HOW_BODY_FRAMEWORK),
        ViewKind::Time => (interface::ABOUT_TIME, interface::HOW_BODY_TIME),
        ViewKind::Money => (interface::ABOUT_MONEY, interface::HOW_BODY_MONEY),
        ViewKind::Places => (interface::ABOUT_PLACES, interface::HOW_BODY_PLACES),
        ViewKind::Compare => (interface::ABOUT_COMPARE, interface::HOW_BODY_COMPARE),
        ViewKind::Argument => (interface::ABOUT_ARGUMENT, interface::HOW_BODY_ARGUMENT),
    };
    Said { about, how }
}
