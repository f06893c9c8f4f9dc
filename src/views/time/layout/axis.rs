//! The time axis: five even pieces, so that dense years have room, and the even scale below it. Time is counted in
//! months since January of the year 0.

use crate::analysis::Moment;

/// Months since January of the year 0 at the beginning of a year.
pub const fn year(y: i16) -> f64 {
    y as f64 * 12.0
}

/// First instant shown.
pub const START: f64 = year(1950);
/// Last instant shown: the end of August 2023.
pub const END: f64 = year(2023) + 8.0;

/// Where pieces meet.
pub const BREAKS: [f64; 6] = [START, year(1980), year(2011), year(2017) + 1.0, year(2022), END];

/// A piece of the axis: even within itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// First instant.
    pub from: f64,
    /// Last instant.
    pub to: f64,
    /// Where it begins, px along the axis.
    pub begin: f64,
    /// Where it ends, px along the axis.
    pub end: f64,
}

impl Piece {
    /// How many times as wide it is as on an even scale of the same length.
    pub fn ratio(&self, axis: &Axis) -> f64 {
        let even = (axis.end() - axis.begin()) / (END - START);
        (self.end - self.begin) / ((self.to - self.from) * even)
    }
}

/// The axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
    /// How far past its end what comes later is put, px.
    pub beyond: f64,
}

impl Axis {
    /// An axis from `begin` to `end` px, its pieces sharing the length by weight.
    pub fn new(begin: f64, end: f64, weights: [f64; 5], beyond: f64) -> Axis {
        let sum: f64 = weights.iter().sum();
        let mut at = begin;
        let pieces = weights
            .iter()
            .zip(BREAKS.windows(2))
            .map(|(w, t)| {
                let from = at;
                at += (end - begin) * w / sum;
                Piece {
                    from: t[0],
                    to: t[1],
                    begin: from,
                    end: at,
                }
            })
            .collect();
        Axis { pieces, beyond }
    }

    /// Where it begins, px.
    pub fn begin(&self) -> f64 {
        self.pieces.first().map_or(0.0, |p| p.begin)
    }

    /// Where it ends, px.
    pub fn end(&self) -> f64 {
        self.pieces.last().map_or(0.0, |p| p.end)
    }

    /// Where an instant lies, px; what comes after the end is put a little past it.
    pub fn at(&self, t: f64) -> f64 {
        if t > END {
            return self.end() + self.beyond;
        }
        let t = t.max(START);
        let piece = self.pieces.iter().find(|p| t <= p.to).or(self.pieces.last());
        piece.map_or(0.0, |p| p.begin + (p.end - p.begin) * (t - p.from) / (p.to - p.from))
    }

    /// The month at a place on the axis.
    pub fn month(&self, px: f64) -> Moment {
        let px = px.clamp(self.begin(), self.end());
        let piece = self.pieces.iter().find(|p| px <= p.end).or(self.pieces.last());
        let t = piece.map_or(END, |p| p.from + (p.to - p.from) * (px - p.begin) / (p.end - p.begin));
        Moment::at_index(t.floor() as i32)
    }
}

/// The even scale: the scrubber's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Even {
    /// Left end, px.
    pub begin: f64,
    /// Right end, px.
    pub end: f64,
    /// Height of its line, px.
    pub y: f64,
}

impl Even {
    /// Where an instant lies, px.
    pub fn at(&self, t: f64) -> f64 {
        self.begin + (self.end - self.begin) * ((t.clamp(START, END) - START) / (END - START))
    }

    /// Where a month's handle stands: the middle of the month; at the very end for the last.
    pub fn handle(&self, moment: Moment) -> f64 {
        if moment >= Moment::LAST {
            self.end
        } else {
            self.at(f64::from(moment.index()) + 0.5)
        }
    }

    /// The month at a place on the scale.
    pub fn month(&self, px: f64) -> Moment {
        let share = ((px - self.begin) / (self.end - self.begin)).clamp(0.0, 1.0);
        Moment::at_index((START + share * (END - START)).floor() as i32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_places_agree_on_both_scales() {
        let axis = Axis::new(120.0, 1080.0, [1.0, 2.0, 4.0, 1.0, 4.0], 12.0);
        let even = Even {
            begin: 120.0,
            end: 1080.0,
            y: 0.0,
        };
        for index in Moment::FIRST.index()..=Moment::LAST.index() {
            let at = Moment::at_index(index);
            let middle = f64::from(index) + 0.5;
            assert_eq!(axis.month(axis.at(middle)), at);
            assert_eq!(even.month(even.handle(at)), at);
            assert!(axis.at(middle) < axis.at(middle + 1.0));
        }
        assert_eq!((axis.month(-5.0), axis.month(9999.0)), (Moment::FIRST, Moment::LAST));
    }
}
