package org.lianxi.bpmn.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Every subject and its compound are called after its id; remembers how often it was asked. */
final class GivenTitles implements SubjectTitles {

    private int questions;

    @Override
    public Map<SubjectKey, SubjectTitle> of(Collection<SubjectKey> subjects) {
        questions++;
        Map<SubjectKey, SubjectTitle> titles = new HashMap<>();
        subjects.forEach(subject ->
                titles.put(subject, new SubjectTitle("title of " + subject.id(), "compound of " + subject.id())));
        return titles;
    }

    int questions() {
        return questions;
    }
}
