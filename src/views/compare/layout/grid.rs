//! The columns of the sheet. Knows widths, nothing of what stands in them.

use crate::corpus::{Code, Lang, Programme};
use crate::views::compare::layout::{Arrangement, LayoutInput};

/// The columns of the sheet, in px.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// From the edge to the first column.
    pub margin: f64,
    /// Width of the column of names; nought where names stand above their row.
    pub label: f64,
    /// Between columns.
    pub gap: f64,
    /// Width of a programme's column.
    pub column: f64,
    /// The programmes shown, from left to right.
    pub programmes: &'static [Programme],
    /// Factor of all sizes: 1 on a common screen, more on a large one.
    pub unit: f64,
    /// Font size of running text in px: larger where it is read from a phone.
    pub type_size: f64,
}

impl Grid {
    /// The columns for a input.
    pub fn of(input: &LayoutInput) -> Grid {
        let width = input.width;
        let unit = (width / input.zoom / 1560.0).clamp(1.0, 1.6);
        let (margin, label, gap) = match input.arrangement {
            Arrangement::Labelled => {
                let label = match input.lang {
                    Lang::En => 108.0,
                    Lang::Zh => 92.0,
                };
                (24.0 * unit, label * unit, 26.0 * unit)
            }
            Arrangement::Banded => (16.0, 0.0, 18.0),
            Arrangement::Single(_) => (16.0, 0.0, 0.0),
        };
        let programmes = match input.arrangement {
            Arrangement::Labelled | Arrangement::Banded => Programme::ALL,
            Arrangement::Single(p) => &Programme::ALL[p.index_in_time()..=p.index_in_time()],
        };
        let n = programmes.len() as f64;
        Grid {
            margin,
            label,
            gap,
            column: (width - 2.0 * margin - label - (n - 1.0) * gap) / n,
            programmes,
            unit,
            type_size: match input.arrangement {
                Arrangement::Labelled | Arrangement::Banded => 12.2 * unit,
                Arrangement::Single(_) => 13.5,
            },
        }
    }

    /// Left edge of the k-th programme's column.
    pub fn x(&self, k: usize) -> f64 {
        self.margin + self.label + k as f64 * (self.column + self.gap)
    }

    /// Where each column begins, with the gap before it, into which what stands round a wheel may hang.
    pub fn columns(&self) -> Vec<(Programme, f64)> {
        let columns = self.programmes.iter().enumerate();
        columns.map(|(k, &p)| (p, self.x(k) - self.gap)).collect()
    }

    /// Left edge of the first column.
    pub fn left(&self) -> f64 {
        self.margin + self.label
    }

    /// Right edge of the last column.
    pub fn right(&self) -> f64 {
        let n = self.programmes.len() as f64;
        self.left() + n * self.column + (n - 1.0) * self.gap
    }

    /// Splits the room of the columns into `n` even ones: left edges and their common width.
    pub fn split(&self, n: usize) -> (Vec<f64>, f64) {
        let gap = self.gap.max(18.0);
        let n_f = n.max(1) as f64;
        let width = (self.right() - self.left() - (n_f - 1.0) * gap) / n_f;
        ((0..n).map(|k| self.left() + k as f64 * (width + gap)).collect(), width)
    }

    /// Into how many columns cards go.
    pub fn cards(&self) -> usize {
        match self.programmes.len() {
            1 => 1,
            _ => 3,
        }
    }
}
