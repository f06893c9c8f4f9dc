//! The measures of an arrangement: where the lines of the picture lie and how large things are.

use crate::corpus::Programme;
use crate::drawing::geometry::{Size, pt};
use crate::drawing::wheel::Wheel;
use crate::views::network::layout::{Extent, LayoutInput};

/// Measures of one picture, all in px.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// Size of the picture.
    pub size: Size,
    /// Whose wheels.
    pub extent: Extent,
    /// Zoom.
    pub zoom: f64,
    /// Font size of names.
    pub type_size: f64,
    /// Half width of a plain mark.
    pub mark: f64,
    /// Radius of a ring.
    pub ring: f64,
    /// Distance of two wheels.
    pub pitch: f64,
    /// Baseline of the heads.
    pub head: f64,
    /// Lower edge of the heads: no name stands above.
    pub head_end: f64,
    /// First height of the canopy.
    pub canopy: f64,
    /// Distance of the canopy's heights.
    pub canopy_drop: f64,
    /// How many heights the canopy has.
    pub canopy_rows: usize,
    /// Right end of the canopy as a share of the width, where the whole-of-government group begins.
    pub canopy_end: f64,
    /// Height of the decisions.
    pub decisions: f64,
    /// How many tiers of names stand over them.
    pub tiers: i32,
    /// Height of the offices in charge.
    pub office: f64,
    /// Height of the programmes' marks.
    pub pole: f64,
    /// Height of the wheels' centres.
    pub centre: f64,
    /// First height of results and shared users.
    pub south: f64,
    /// Distance of their heights.
    pub south_drop: f64,
    /// Least distance of two of them sideways.
    pub south_gap: f64,
}

/// Radius of a ring in the wide design, px.
const RING: f64 = 95.0;
/// From tier to tier of the names over decisions, in type sizes.
pub const TIER: f64 = 1.22;

impl Plan {
    /// The plan of a input.
    pub fn of(input: &LayoutInput) -> Plan {
        match input.extent {
            Extent::All => Plan::wide(input),
            Extent::Compact => Plan::compact(input),
            Extent::One(_) => Plan::narrow(input),
        }
    }

    /// Three wheels; drawn for 1110 × 774.
    fn wide(input: &LayoutInput) -> Plan {
        let (w, h) = (input.size.w, input.size.h);
        let (scale, down) = ((w / 1110.0).min(h / 774.0), h / 774.0);
        // Type grows half as fast as the picture, so that more names find room.
        let unit = (0.5 + scale / input.zoom * 0.5).clamp(1.0, 1.5);
        let type_size = 11.5 * unit;
        Plan {
            size: input.size,
            extent: input.extent,
            zoom: input.zoom,
            type_size,
            mark: (4.6 * unit * input.zoom.sqrt().sqrt()).min(4.6 * scale.max(1.0)),
            ring: RING * scale,
            pitch: (w * 0.272).min(RING * scale * 3.7),
            head: (24.0 * down).max(18.0),
            head_end: (50.0 * down).max(type_size * 3.6),
            canopy: 102.0 * down,
            canopy_drop: 31.0 * down,
            canopy_rows: 2,
            canopy_end: 0.655,
            decisions: 214.0 * down,
            tiers: (66.0 * down / (type_size * TIER)) as i32,
            office: 282.0 * down,
            pole: 310.0 * down,
            centre: 466.0 * down,
            south: 644.0 * down,
            south_drop: 31.0 * down,
            south_gap: w * 0.0365,
        }
    }

    /// One wheel with its neighbours peeking in at both edges; drawn for 390 × 548, and never lower for its width than
    /// that: where the frame is, it is scrolled.
    fn narrow(input: &LayoutInput) -> Plan {
        let w = input.size.w;
        let h = input.size.h.max(w * 548.0 / 390.0);
        let (scale, down) = ((w / 390.0).min(h / 548.0), h / 548.0);
        let unit = (scale / input.zoom).clamp(1.0, 2.0);
        let ring = 76.0 * scale;
        Plan {
            size: Size { w, h },
            extent: input.extent,
            zoom: input.zoom,
            type_size: 11.5 * unit,
            mark: (4.6 * unit * input.zoom.sqrt().sqrt()).min(4.6 * scale.max(1.0)),
            ring,
            pitch: w / 2.0 + ring - 12.0 * scale,
            head: 20.0 * down,
            head_end: 42.0 * down,
            canopy: 66.0 * down,
            canopy_drop: 29.0 * down,
            canopy_rows: 3,
            canopy_end: 0.98,
            decisions: 164.0 * down,
            tiers: 1,
            office: 200.0 * down,
            pole: 222.0 * down,
            centre: 322.0 * down,
            south: (432.0 * down).max(322.0 * down + ring * 1.6 + 4.6 * 3.0 * scale.max(1.0)),
            south_drop: 27.1 * down,
            south_gap: w * 0.085,
        }
    }

    /// Three wheels with little round them; drawn for 720 × 330.
    fn compact(input: &LayoutInput) -> Plan {
        let (w, h) = (input.size.w, input.size.h);
        let (scale, down) = ((w / 720.0).min(h / 330.0), h / 330.0);
        let unit = (scale / input.zoom).clamp(1.0, 2.0);
        let type_size = 12.0 * unit;
        Plan {
            type_size,
            mark: (3.4 * unit * input.zoom.sqrt().sqrt()).min(3.4 * scale.max(0.8)),
            ring: 71.0 * scale,
            pitch: (w * 0.334).min(71.0 * scale * 4.4),
            head: h - type_size * 2.0,
            head_end: 0.0,
            canopy: 25.0 * down,
            office: 74.0 * down,
            pole: 112.0 * down,
            centre: 190.0 * down,
            ..Plan::wide(input)
        }
    }

    /// Width of the arc of decisions over one wheel.
    pub fn decisions_width(&self) -> f64 {
        match self.extent {
            Extent::All | Extent::Compact => self.pitch * 0.94,
            Extent::One(_) => self.size.w * 0.9,
        }
    }

    /// The three wheels in order of time.
    pub fn wheels(&self) -> [Wheel; 3] {
        let middle = match self.extent {
            Extent::All | Extent::Compact => 1.0,
            Extent::One(programme) => order(programme),
        };
        [Programme::Mep, Programme::Nnmi, Programme::Nstc].map(|programme| {
            let x = self.size.w / 2.0 + (order(programme) - middle) * self.pitch;
            Wheel {
                programme,
                centre: pt(x, self.centre),
                ring: self.ring,
            }
        })
    }
}

/// Place in time.
const fn order(programme: Programme) -> f64 {
    match programme {
        Programme::Mep => 0.0,
        Programme::Nnmi => 1.0,
        Programme::Nstc => 2.0,
    }
}
