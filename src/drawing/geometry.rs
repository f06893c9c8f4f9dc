//! Points, boxes and angles.

/// A point, or a vector, in pixels; y grows downward.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downward.
    pub y: f64,
}

/// Makes a point.
pub const fn pt(x: f64, y: f64) -> Point {
    Point { x, y }
}

impl Point {
    /// The point at a distance and an angle, degrees clockwise from north.
    pub fn polar(self, angle: f64, radius: f64) -> Point {
        let (sine, cosine) = angle.to_radians().sin_cos();
        pt(self.x + radius * sine, self.y - radius * cosine)
    }

    /// The angle at which another point is seen, degrees clockwise from north, 0 to 360.
    pub fn angle_to(self, other: Point) -> f64 {
        let a = (other.x - self.x).atan2(self.y - other.y).to_degrees();
        if a < 0.0 { a + 360.0 } else { a }
    }

    /// Distance in pixels.
    pub fn distance(self, other: Point) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    /// The point a share of the way to another.
    pub fn toward(self, other: Point, share: f64) -> Point {
        pt(self.x + (other.x - self.x) * share, self.y + (other.y - self.y) * share)
    }
}

/// A straight line as a cubic curve.
pub fn straight(a: Point, b: Point) -> [Point; 4] {
    [a, a.toward(b, 0.33), a.toward(b, 0.67), b]
}

/// A point of a cubic curve; `t` from 0 to 1.
pub fn on_curve(c: &[Point; 4], t: f64) -> Point {
    let u = 1.0 - t;
    let w = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
    pt(
        w[0] * c[0].x + w[1] * c[1].x + w[2] * c[2].x + w[3] * c[3].x,
        w[0] * c[0].y + w[1] * c[1].y + w[2] * c[2].y + w[3] * c[3].y,
    )
}

/// A width and a height in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

/// An upright box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Rect {
    /// A box round a centre.
    pub fn around(c: Point, w: f64, h: f64) -> Rect {
        Rect {
            x: c.x - w / 2.0,
            y: c.y - h / 2.0,
            w,
            h,
        }
    }

    /// Whether two boxes share more than a hair.
    pub fn overlaps(&self, o: &Rect) -> bool {
        const HAIR: f64 = 0.01;
        self.x + self.w > o.x + HAIR
            && o.x + o.w > self.x + HAIR
            && self.y + self.h > o.y + HAIR
            && o.y + o.h > self.y + HAIR
    }

    /// The box grown on all sides.
    pub fn grown(&self, by: f64) -> Rect {
        Rect {
            x: self.x - by,
            y: self.y - by,
            w: self.w + 2.0 * by,
            h: self.h + 2.0 * by,
        }
    }

    /// The box round this one and another.
    pub fn and(&self, o: &Rect) -> Rect {
        let (x, y) = (self.x.min(o.x), self.y.min(o.y));
        Rect {
            x,
            y,
            w: (self.x + self.w).max(o.x + o.w) - x,
            h: (self.y + self.h).max(o.y + o.h) - y,
        }
    }

    /// Whether another box lies wholly inside.
    pub fn contains(&self, o: &Rect) -> bool {
        o.x >= self.x && o.y >= self.y && o.x + o.w <= self.x + self.w && o.y + o.h <= self.y + self.h
    }
}
