package org.lianxi.bpmn.engine;

import java.util.Collection;
import java.util.List;

/** Where running instances stand, read in bulk. */
public interface Stands {

    /** The running instances of these subjects; two queries. */
    List<Stand> of(Collection<String> businessKeys);

    /** Running instances in the order of their keys, from the one after this key on; two queries. */
    List<Stand> after(String businessKey, int rows);

    /** The posts to which open work is offered: one query. */
    List<PostGroup> offered();

    /** Open work that is offered to these posts and to no other one. */
    List<Unheld> offeredOnlyTo(Collection<PostGroup> groups, int rows);

    /**
     * Open work that nobody can do.
     *
     * @param groups the posts that nobody holds
     */
    record Unheld(String process, String businessKey, String step, java.time.Instant since, List<PostGroup> groups) {}
}
