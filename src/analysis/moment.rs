//! A month between the 1950s and August 2023, and what stood then.

/// A month. Ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// Year.
    pub year: i16,
    /// Month, 1 to 12.
    pub month: u8,
}

impl Moment {
    /// The first month shown.
    pub const FIRST: Moment = Moment { year: 1950, month: 1 };
    /// The last month the paper dates anything in.
    pub const LAST: Moment = Moment { year: 2023, month: 8 };

    /// The nearest month between [`Moment::FIRST`] and [`Moment::LAST`].
    pub fn kept(self) -> Moment {
        Moment {
            year: self.year,
            month: self.month.clamp(1, 12),
        }
        .clamp(Moment::FIRST, Moment::LAST)
    }
}
