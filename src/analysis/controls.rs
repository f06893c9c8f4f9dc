//! What a reader can turn beyond filters: the moment shown, the sliders of the money pictures, the layers from outside
//! the paper, the careful reader's marks. Every value is kept inside the paper's bounds.

use crate::analysis::Moment;
use core::ops::RangeInclusive;

/// The first year a slider of a centre's calendar reaches: MEP was decided on in 1988 (p. 101).
pub const FIRST_YEAR: i16 = 1988;
/// The last year the paper speaks of.
pub const LAST_YEAR: i16 = 2023;
/// A centre's years of operation; the last stands for all that follow (p. 102, note 2).
pub const AGES: RangeInclusive<u8> = 1..=10;
/// An institute's federal award in million dollars (p. 103).
pub const AWARDS: RangeInclusive<u8> = 70..=120;
/// Years of federal support (p. 103).
pub const LENGTHS: RangeInclusive<u8> = 5..=7;
/// Years after founding when the money starts to fall (p. 103).
pub const TAPERS: RangeInclusive<u8> = 2..=3;

/// Everything that can be turned. The same in every view, so that what one view sets another shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Controls {
    /// What stood at this moment; `None` shows everything.
    pub moment: Option<Moment>,
    /// The brushed period, first and last month.
    pub period: Option<(Moment, Moment)>,
    /// A centre's year of operation, one of [`AGES`].
    pub age: u8,
    /// The calendar year of the cost-share picture.
    pub year: i16,
    /// An institute's federal award in million dollars, one of [`AWARDS`].
    pub award: u8,
    /// Years of federal support, one of [`LENGTHS`].
    pub length: u8,
    /// Years after founding when the money starts to fall, one of [`TAPERS`].
    pub taper: u8,
    /// Layers from outside the paper.
    pub layers: Layers,
    /// Whether oddities are shown in place.
    pub caveats: bool,
}

impl Default for Controls {
    fn default() -> Self {
        Controls {
            moment: None,
            period: None,
            age: 6,
            year: 2017,
            award: 100,
            length: 5,
            taper: 3,
            layers: Layers::default(),
            caveats: false,
        }
    }
}

impl Controls {
    /// The nearest valid controls.
    pub fn kept(mut self) -> Self {
        let within = |value: u8, bounds: RangeInclusive<u8>| value.clamp(*bounds.start(), *bounds.end());
        self.age = within(self.age, AGES);
        self.year = self.year.clamp(FIRST_YEAR, LAST_YEAR);
        self.award = within(self.award, AWARDS);
        self.length = within(self.length, LENGTHS);
        self.taper = within(self.taper, TAPERS);
        self.moment = self.moment.map(Moment::kept);
        self.period = self.period.map(|(a, b)| {
            let (a, b) = (a.kept(), b.kept());
            if b < a { (b, a) } else { (a, b) }
        });
        self
    }
}

/// Layers of knowledge from outside the paper; off until asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layers {
    /// What official sources say of each claim.
    pub checked: bool,
    /// What became of the three networks after the paper, 2023 to 2026.
    pub after: bool,
}
