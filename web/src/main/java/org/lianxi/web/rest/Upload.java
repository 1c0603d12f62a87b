package org.lianxi.web.rest;

import java.util.Base64;
import java.util.List;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.document.NewFile;

/**
 * A file inside a JSON document.
 *
 * @param content Base64
 */
public record Upload(String name, String content) {

    static List<NewFile> files(List<Upload> uploads) {
        return uploads.stream().map(Upload::file).toList();
    }

    private NewFile file() {
        try {
            return new NewFile(name, Base64.getDecoder().decode(content));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("files", "input-wrong-kind");
        }
    }
}
