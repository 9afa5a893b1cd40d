package io.github.fengong.extract.word;

import javax.xml.stream.XMLStreamException;

/** Reads the body of a main part. */
final class BodyReader {

    private BodyReader() {}

    /** Reads the {@code document} element the cursor stands at, and the part to its end, so that damage behind the body is noticed. */
    static Story read(XmlCursor xml, WordContext context) throws XMLStreamException {
        StoryReader stories = new StoryReader(xml, context);
        Story body = new Story();
        xml.children(() -> {
            if (xml.name().equals("body")) {
                body.addAll(stories.read());
            }
        });
        xml.finish();
        return body;
    }
}
