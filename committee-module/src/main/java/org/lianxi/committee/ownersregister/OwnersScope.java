package org.lianxi.committee.ownersregister;

import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundId;

/** Where the owners' own business of a compound is done: in the name of the body that sits for them. */
public interface OwnersScope {

    /**
     * The body that sits for the owners of a compound, in its community; the community alone while the seat is vacant.
     *
     * @throws org.lianxi.committee.territory.UnknownCompound if there is none of this id
     */
    Scope of(CompoundId compound);
}
