//! What a view says of itself. Of the first view it is at hand; of the others the deferred views say it, since their words come
//! with it.

use crate::state::ViewKind;
use crate::text::interface;
use crate::text::interface::Bilingual;

/// What a view says of itself.
#[derive(Clone, Copy, Debug)]
pub struct Caption {
    /// What its picture shows, in one sentence for those who do not see it.
    pub about: Bilingual,
    /// How to read it.
    pub how: Bilingual,
}

/// Of the first view.
pub const NETWORK: Caption = Caption {
    about: interface::ABOUT_NETWORK,
    how: interface::HOW_BODY,
};

/// Of any view; named by the deferred views alone, or by what runs before there is a page.
pub fn of(view: ViewKind) -> Caption {
    let (about, how) = match view {
        ViewKind::Network => return NETWORK,
        ViewKind::Framework => (interface::ABOUT_FRAMEWORK, interface::HOW_BODY_FRAMEWORK),
        ViewKind::Time => (interface::ABOUT_TIME, interface::HOW_BODY_TIME),
        ViewKind::Money => (interface::ABOUT_MONEY, interface::HOW_BODY_MONEY),
        ViewKind::Places => (interface::ABOUT_PLACES, interface::HOW_BODY_PLACES),
        ViewKind::Compare => (interface::ABOUT_COMPARE, interface::HOW_BODY_COMPARE),
        ViewKind::Argument => (interface::ABOUT_ARGUMENT, interface::HOW_BODY_ARGUMENT),
    };
    Caption { about, how }
}
