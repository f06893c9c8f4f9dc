//! Where the panels of the money view stand, and how large type is. Knows the frame's width and zoom only.

use crate::drawing::geometry::Size;

/// A panel: one mechanism of resource guidance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Panel {
    /// Who pays a centre's running costs.
    CostShare,
    /// An institute's way to self-support.
    Institute,
    /// The match that is required, and the one that came.
    Match,
    /// The sums of the chips act.
    Chips,
    /// What a federal dollar draws in.
    Leverage,
    /// What the paper reports as effects.
    Effects,
}

impl Panel {
    /// Every panel, in reading order.
    pub const ALL: &[Panel; 6] = &[
        Panel::CostShare,
        Panel::Institute,
        Panel::Match,
        Panel::Chips,
        Panel::Leverage,
        Panel::Effects,
    ];
}

/// Columns and type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grid {
    /// Panels side by side: 3, 2 or 1.
    pub columns: usize,
    /// Room left and right, px.
    pub margin: f64,
    /// Room between columns, px.
    pub gap: f64,
    /// Width of a column, px.
    pub width: f64,
    /// Size of running text, px, never under 11.5.
    pub type_size: f64,
}

impl Grid {
    /// The grid for a frame that `zoom` has already enlarged. Three columns are drawn to stand two rows high in a page
    /// of common shape: there type grows with whichever of width and height leaves less room.
    pub fn of(size: Size, zoom: f64) -> Grid {
        let zoom = zoom.max(1.0);
        let (bare, high) = (size.w / zoom, size.h / zoom);
        let columns = if bare >= 1240.0 {
            3
        } else if bare >= 700.0 {
            2
        } else {
            1
        };
        let margin = if columns == 1 { 16.0 } else { 24.0 };
        let gap = if bare >= 1300.0 { 48.0 } else { 32.0 };
        let width = |whole: f64| (whole - 2.0 * margin - gap * (columns - 1) as f64) / columns as f64;
        let column = width(bare);
        let type_size = if columns == 1 {
            (column / 29.0).clamp(SMALLEST, 13.0)
        } else {
            (11.66 * (column / 432.0).min(high / 745.0)).clamp(SMALLEST, 16.0)
        };
        Grid {
            columns,
            margin,
            gap,
            width: width(size.w),
            type_size,
        }
    }

    /// The panels row by row, in reading order.
    pub fn rows(&self) -> impl Iterator<Item = &'static [Panel]> {
        Panel::ALL.chunks(self.columns)
    }

    /// Left edge of a column, px.
    pub fn left(&self, column: usize) -> f64 {
        self.margin + column as f64 * (self.width + self.gap)
    }
}

/// No type is smaller, px.
const SMALLEST: f64 = 11.5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_frame() {
        for (w, columns) in [
            (1520.0, 3),
            (1240.0, 3),
            (1110.0, 2),
            (720.0, 2),
            (600.0, 1),
            (360.0, 1),
        ] {
            let grid = Grid::of(Size { w, h: 700.0 }, 1.0);
            assert_eq!(grid.columns, columns);
            let end = grid.left(columns - 1) + grid.width + grid.margin;
            assert!((end - w).abs() < 1e-9 && grid.type_size >= 11.5);
        }
    }

    #[test]
    fn every_panel_stands_once_in_order() {
        for w in [1520.0, 720.0, 390.0] {
            let grid = Grid::of(Size { w, h: 700.0 }, 1.0);
            let order: Vec<Panel> = grid.rows().flatten().copied().collect();
            assert_eq!(order, *Panel::ALL);
            assert!(grid.rows().all(|r| r.len() == grid.columns));
        }
    }

    #[test]
    fn zoom_keeps_the_columns() {
        let grid = Grid::of(Size { w: 1440.0, h: 800.0 }, 2.0);
        assert_eq!(grid.columns, 2);
    }
}
