//! Measures of the money view: its columns, its rulers, and the squares and slanting lines that stand for sums. Every
//! ruler belongs to one panel and starts at nought. Knows numbers and boxes, not how anything is drawn.

mod grid;
mod hatch;

use crate::corpus::FigureId;
use crate::drawing::geometry::{Point, Rect};
pub use grid::{Grid, Panel};
pub use hatch::{hatch, hatch_under, upright};

/// Along what a ruler measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// To the right.
    Width,
    /// Upward.
    Height,
    /// Area, as squares and pieces of squares.
    Area,
}

/// A scale that one panel's marks share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ruler {
    /// The panel it holds for; no ruler holds for two.
    pub panel: Panel,
    /// Along what it measures.
    pub axis: Axis,
    /// Pixels (square pixels, for an area) for one of the figure's unit.
    pub per_unit: f64,
    /// Where nought lies: an x for widths, a y for heights, nothing for areas.
    pub zero: f64,
}

impl Ruler {
    /// How long (or large) a value is on this ruler.
    pub fn extent(&self, value: f64) -> f64 {
        value * self.per_unit
    }

    /// The bar of a value from `from` on: `across` is its y (or x) and `thick` its breadth. An area's bar is a square
    /// that stands on `across`, with its left edge at the ruler's zero.
    pub fn bar(&self, from: f64, value: f64, across: f64, thick: f64) -> Rect {
        let (start, long) = (self.extent(from), self.extent(value));
        match self.axis {
            Axis::Width => Rect {
                x: self.zero + start,
                y: across,
                w: long,
                h: thick,
            },
            Axis::Height => Rect {
                x: across,
                y: self.zero - start - long,
                w: thick,
                h: long,
            },
            Axis::Area => {
                let side = long.max(0.0).sqrt();
                Rect {
                    x: self.zero,
                    y: across - side,
                    w: side,
                    h: side,
                }
            }
        }
    }
}

/// A mark whose length or area stands for a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    /// The figure.
    pub figure: FigureId,
    /// Position of the mark in the scene.
    pub mark: usize,
    /// Position of the ruler in the picture.
    pub ruler: usize,
    /// Where on the ruler it begins: nought, but for a difference between two bars.
    pub from: f64,
    /// What it stands for, in the ruler's unit.
    pub value: f64,
}

/// A value as unit squares in rows, the last cut to what remains: boxes whose area is `value / per` squares.
pub fn squares(value: f64, per: f64, at: Point, side: f64, gap: f64, columns: usize) -> Vec<Rect> {
    let whole = value / per;
    let count = (whole - 1e-9).ceil().max(0.0) as usize;
    let pitch = side + gap;
    (0..count)
        .map(|i| {
            let part = (whole - i as f64).min(1.0);
            Rect {
                x: at.x + (i % columns) as f64 * pitch,
                y: at.y + (i / columns) as f64 * pitch,
                w: side * part,
                h: side,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::geometry::pt;

    #[test]
    fn squares_hold_the_whole_value() {
        for (value, per, count) in [(40.5, 1.0, 41), (1.2e9, 1e8, 12), (2.4e9, 1e8, 24), (0.0, 1.0, 0)] {
            let all = squares(value, per, pt(3.0, 4.0), 17.0, 2.0, 15);
            let area: f64 = all.iter().map(|r| r.w * r.h).sum();
            assert_eq!(all.len(), count);
            assert!((area - value / per * 17.0 * 17.0).abs() < 1e-6);
        }
    }

    #[test]
    fn bars_start_at_nought() {
        let ruler = |axis| Ruler {
            panel: Panel::Effects,
            axis,
            per_unit: 2.0,
            zero: 10.0,
        };
        let bar = ruler(Axis::Width).bar(0.0, 5.0, 7.0, 3.0);
        assert_eq!((bar.x, bar.w), (10.0, 10.0));
        let bar = ruler(Axis::Height).bar(1.0, 5.0, 7.0, 3.0);
        assert_eq!((bar.y + bar.h, bar.h), (8.0, 10.0));
        let bar = ruler(Axis::Area).bar(0.0, 8.0, 7.0, 0.0);
        assert_eq!((bar.w, bar.h, bar.y), (4.0, 4.0, 3.0));
    }
}
