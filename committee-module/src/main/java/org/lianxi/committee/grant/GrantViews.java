package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** Proposals, for reading. */
public interface GrantViews {

    /**
     * One of them.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read accounts
     * @throws UnknownGrant if there is none of this id
     */
    GrantView get(PersonId by, GrantId grant);

    /**
     * Those that wait, oldest first; or those that were decided or have expired, newest first.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read accounts
     */
    Page<GrantView> page(PersonId by, boolean waiting, PageRequest request);
}
