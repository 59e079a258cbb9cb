//! What every figure that is an exact fraction can do.

/// Gives a type around a [`Ratio`](super::ratio::Ratio) what such figures have in common.
macro_rules! exact_figure {
    ($figure:ident) => {
        impl $figure {
            /// A printed figure.
            ///
            /// # Errors
            /// [`QuantityError`](crate::quantity::QuantityError) beyond what a figure about people can be.
            pub fn from_decimal(number: rust_decimal::Decimal) -> Result<Self, crate::quantity::QuantityError> {
                $crate::quantity::ratio::Ratio::from_decimal(number).map($figure)
            }

            /// Rounded half away from zero, for showing.
            #[must_use]
            pub fn round(self, decimals: crate::quantity::Decimals) -> rust_decimal::Decimal {
                self.0.round(decimals.count())
            }

            /// The difference, negative where the other is more.
            ///
            /// # Errors
            /// [`QuantityError`](crate::quantity::QuantityError) where it is too fine to stay exact.
            pub fn less(self, other: Self) -> Result<Self, crate::quantity::QuantityError> {
                $figure::from_ratio(self.0.minus(other.0))
            }

            /// Whether it is no more than nothing.
            #[must_use]
            pub fn is_none(self) -> bool {
                self.0 <= $crate::quantity::ratio::Ratio::integer(0)
            }

            pub(crate) const fn ratio(self) -> $crate::quantity::ratio::Ratio {
                self.0
            }

            pub(crate) const fn from_ratio(
                ratio: $crate::quantity::ratio::Ratio,
            ) -> Result<Self, crate::quantity::QuantityError> {
                if ratio.is_bounded() { Ok($figure(ratio)) } else { Err(crate::quantity::QuantityError::TooLarge) }
            }
        }
    };
}

pub(super) use exact_figure;
