package org.lianxi.bpmn.engine;

import java.util.List;

/**
 * The way of one instance so far.
 *
 * @param model the model that it runs
 * @param visits steps of people and of the product, in the order in which it came to them; cancelled ones left out
 */
public record Course(ProcessModel model, List<Visit> visits) {

    /** Keeps an unmodifiable copy. */
    public Course {
        visits = List.copyOf(visits);
    }
}
