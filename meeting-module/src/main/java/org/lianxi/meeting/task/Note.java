package org.lianxi.meeting.task;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.document.StoredFileId;

/** What is written down with an act: by whom, in which words, with which files. */
record Note(Optional<PersonId> by, String text, List<StoredFileId> files) {

    Note {
        files = List.copyOf(files);
    }

    static Note by(PersonId person) {
        return new Note(Optional.of(person), "", List.of());
    }

    static Note by(PersonId person, String text) {
        return new Note(Optional.of(person), text, List.of());
    }

    static Note ofTimer() {
        return new Note(Optional.empty(), "", List.of());
    }

    static Note of(String change) {
        return new Note(Optional.empty(), change, List.of());
    }

    PersonId person() {
        return by.orElseThrow(() -> new IllegalStateException("a timer does not do this"));
    }
}
