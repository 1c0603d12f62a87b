package org.lianxi.meeting.paper;

import java.util.List;
import java.util.Optional;

/**
 * A document, apart from any file format.
 *
 * @param name what the file is called, without an ending
 */
public record Paper(String name, Optional<Mark> mark, List<Block> blocks, Optional<Imprint> imprint) {

    public Paper {
        blocks = List.copyOf(blocks);
    }
}
