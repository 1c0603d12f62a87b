package org.lianxi.committee.ownersregister;

import org.lianxi.committee.ownersvote.ExclusiveUnit;

/** A unit as the register has it. */
record RegisteredUnit(UnitPlace place, ExclusiveUnit unit, AreaSource areaSource) {}
