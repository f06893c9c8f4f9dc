//! What an address said that the page did not understand. The sentences stand in the interface wording.

/// A key of the address, in the order it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// Which view.
    View,
    /// What is selected.
    Selected,
    /// One facet of the filters.
    Facet(crate::state::Facet),
    /// Camera.
    Camera,
    /// Theme.
    Theme,
    /// Picture or text.
    Text,
    /// Which wheel a narrow screen shows.
    Wheel,
    /// Which feature a narrow framework shows.
    Row,
    /// The moment shown.
    At,
    /// The brushed period.
    Period,
    /// A centre's year of operation.
    Age,
    /// The calendar year of the cost-share picture.
    Calendar,
    /// An institute's federal award.
    Award,
    /// Years of federal support.
    Length,
    /// When the money starts to fall.
    Taper,
    /// Layers from outside the paper.
    Layers,
    /// Whether oddities are shown in place.
    Caveats,
}

/// One thing in an address that was not understood. The rest of the address holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No such key.
    UnknownKey(String),
    /// The key is known, its value is not.
    UnknownValue {
        /// The key.
        key: Key,
        /// The value as given, shortened for display.
        value: String,
    },
    /// A value beyond what the paper speaks of; the nearest valid one is shown instead.
    OutOfRange {
        /// The key.
        key: Key,
        /// The value as given, shortened for display.
        value: String,
        /// The value shown, as an address writes it.
        kept: String,
    },
    /// A number that is none.
    BrokenNumber(String),
    /// A key given twice; the first counts.
    Repeated(Key),
    /// The address goes on past what is read; this many characters were read.
    TooLong(usize),
    /// This many troubles more, not named.
    More(usize),
}
