//! A month between the 1950s and August 2023.

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

    /// The last month of a year, or the last month shown where that comes first: what the paper says of 2023 had
    /// happened when it was written.
    pub fn end_of(year: i16) -> Moment {
        Moment { year, month: 12 }.min(Moment::LAST)
    }

    /// The month a date `YYYY-MM` or `YYYY-MM-DD` falls in; `None` for a year alone.
    pub fn of_date(date: &str) -> Option<Moment> {
        let mut parts = date.split('-');
        let year = parts.next()?.parse().ok()?;
        let month = parts.next()?.parse().ok().filter(|m| (1..=12).contains(m))?;
        Some(Moment { year, month })
    }

    /// Months since January of the year 0: an even scale.
    pub fn index(self) -> i32 {
        i32::from(self.year) * 12 + i32::from(self.month) - 1
    }

    /// The month at a place on the even scale, brought within the months shown.
    pub fn at_index(index: i32) -> Moment {
        let index = index.clamp(Moment::FIRST.index(), Moment::LAST.index());
        // Within bounds by the line above.
        Moment {
            year: index.div_euclid(12) as i16,
            month: index.rem_euclid(12) as u8 + 1,
        }
    }

    /// Whole months from this moment to a later one.
    pub fn months_to(self, later: Moment) -> i32 {
        later.index() - self.index()
    }
}
