//! Codes of the places that a reader can point at: the states with a centre each, and the institutes. Pointers only:
//! the paper counts them and names none; what they are called and where that is known from stands in `outside`.

use crate::corpus::codes::{Code, codes};
use serde::{Deserialize, Serialize};

codes! {
    /// A state of the Union or Puerto Rico: each has one MEP centre. In the order of the letters.
    Region {
        /// Alaska.
        Ak = "AK",
        /// Alabama.
        Al = "AL",
        /// Arkansas.
        Ar = "AR",
        /// Arizona.
        Az = "AZ",
        /// California.
        Ca = "CA",
        /// Colorado.
        Co = "CO",
        /// Connecticut.
        Ct = "CT",
        /// Delaware.
        De = "DE",
        /// Florida.
        Fl = "FL",
        /// Georgia.
        Ga = "GA",
        /// Hawaii.
        Hi = "HI",
        /// Iowa.
        Ia = "IA",
        /// Idaho.
        Id = "ID",
        /// Illinois.
        Il = "IL",
        /// Indiana.
        In = "IN",
        /// Kansas.
        Ks = "KS",
        /// Kentucky.
        Ky = "KY",
        /// Louisiana.
        La = "LA",
        /// Massachusetts.
        Ma = "MA",
        /// Maryland.
        Md = "MD",
        /// Maine.
        Me = "ME",
        /// Michigan.
        Mi = "MI",
        /// Minnesota.
        Mn = "MN",
        /// Missouri.
        Mo = "MO",
        /// Mississippi.
        Ms = "MS",
        /// Montana.
        Mt = "MT",
        /// North Carolina.
        Nc = "NC",
        /// North Dakota.
        Nd = "ND",
        /// Nebraska.
        Ne = "NE",
        /// New Hampshire.
        Nh = "NH",
        /// New Jersey.
        Nj = "NJ",
        /// New Mexico.
        Nm = "NM",
        /// Nevada.
        Nv = "NV",
        /// New York.
        Ny = "NY",
        /// Ohio.
        Oh = "OH",
        /// Oklahoma.
        Ok = "OK",
        /// Oregon.
        Or = "OR",
        /// Pennsylvania.
        Pa = "PA",
        /// Puerto Rico.
        Pr = "PR",
        /// Rhode Island.
        Ri = "RI",
        /// South Carolina.
        Sc = "SC",
        /// South Dakota.
        Sd = "SD",
        /// Tennessee.
        Tn = "TN",
        /// Texas.
        Tx = "TX",
        /// Utah.
        Ut = "UT",
        /// Virginia.
        Va = "VA",
        /// Vermont.
        Vt = "VT",
        /// Washington.
        Wa = "WA",
        /// Wisconsin.
        Wi = "WI",
        /// West Virginia.
        Wv = "WV",
        /// Wyoming.
        Wy = "WY",
    }
}

codes! {
    /// One of the 16 institutes of August 2023, in the order of their founding.
    Institute {
        /// America Makes.
        AmericaMakes = "america-makes",
        /// MxD.
        Mxd = "mxd",
        /// LIFT.
        Lift = "lift",
        /// PowerAmerica.
        PowerAmerica = "poweramerica",
        /// IACMI.
        Iacmi = "iacmi",
        /// AIM Photonics.
        AimPhotonics = "aim-photonics",
        /// NextFlex.
        NextFlex = "nextflex",
        /// AFFOA.
        Affoa = "affoa",
        /// CESMII.
        Cesmii = "cesmii",
        /// RAPID.
        Rapid = "rapid",
        /// NIIMBL.
        Niimbl = "niimbl",
        /// BioFabUSA.
        BioFabUsa = "biofabusa",
        /// REMADE.
        Remade = "remade",
        /// ARM.
        Arm = "arm",
        /// CyManII.
        CyManII = "cymanii",
        /// BioMADE.
        BioMade = "biomade",
    }
}

/// A place one can point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Site {
    /// The MEP centre of a state or of Puerto Rico.
    Centre(Region),
    /// An institute.
    Institute(Institute),
}

impl Site {
    /// Every place: the centres, then the institutes.
    pub fn all() -> impl Iterator<Item = Site> {
        let centres = Region::ALL.iter().map(|&r| Site::Centre(r));
        centres.chain(Institute::ALL.iter().map(|&i| Site::Institute(i)))
    }

    /// The stable name of the node that stands for all places of this kind in the paper.
    pub const fn tier(self) -> &'static str {
        match self {
            Site::Centre(_) => "mep-center",
            Site::Institute(_) => "imi",
        }
    }
}
