package org.lianxi.committee.ownersregister;

import java.math.BigDecimal;
import org.lianxi.committee.ownersvote.UnitKind;

/** The units of one kind together. */
public record UnitCount(UnitKind kind, int units, long areaCenti) {

    /** In square metres. */
    public BigDecimal area() {
        return BigDecimal.valueOf(areaCenti, 2);
    }
}
