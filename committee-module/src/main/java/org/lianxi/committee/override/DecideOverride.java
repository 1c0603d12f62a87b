package org.lianxi.committee.override;

import org.lianxi.committee.mandate.PersonId;

/** Decides about a proposed override: never the person who proposed it. */
public interface DecideOverride {

    /**
     * Lets it hold from its first day, or from today if that has passed.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not approve overrides there
     * @throws ProposerMayNotDecide if the person proposed it
     * @throws OverrideDecided if it waits for no decision any more
     * @throws OverridesOverlap if another one has been approved meanwhile
     */
    void approve(PersonId by, OverrideId id, String remark);

    /**
     * Refuses it, with a remark.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not approve overrides there
     * @throws ProposerMayNotDecide if the person proposed it
     * @throws OverrideDecided if it waits for no decision any more
     */
    void refuse(PersonId by, OverrideId id, String remark);
}
