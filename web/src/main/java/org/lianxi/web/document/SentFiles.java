package org.lianxi.web.document;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.StoreFiles;
import org.lianxi.web.page.FormParts;

/** The files of a form as the use cases take them. */
public final class SentFiles {

    private SentFiles() {}

    /**
     * What was chosen in a field of the form that was just sent. Asks the request, for Faces leaves out files without
     * content, which the person believes to be attached; a part without a name is what a browser sends when nothing was
     * chosen.
     */
    public static List<NewFile> of(String field) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return FormParts.of(request).stream()
                .filter(part -> part.getName().equals(field))
                .flatMap(part -> named(part).stream())
                .toList();
    }

    private static Optional<NewFile> named(Part part) {
        return Optional.ofNullable(part.getSubmittedFileName())
                .filter(name -> !name.isBlank())
                .map(name -> new NewFile(name, bytes(part)));
    }

    /** One byte more than allowed is enough to be refused; the rest of a giant is never read. */
    private static byte[] bytes(Part part) {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(StoreFiles.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
