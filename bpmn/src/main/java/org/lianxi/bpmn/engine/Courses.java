package org.lianxi.bpmn.engine;

import java.util.Optional;

/** Where instances have been and are, also after their end. */
public interface Courses {

    /** The course of the instance that leads this subject. */
    Optional<Course> of(String process, String businessKey);
}
