import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * The validator of the JDK (Xerces-J) as a witness. Arguments: the XSDs. On standard input documents: number of the XSD, length, bytes; number -1 asks
 * for the answers so far. On standard output, after a greeting: per document one byte, 1 for valid and 0 for not, and for the latter why.
 * Run with: java XercesWitness.java xsd...
 */
public final class XercesWitness {
    private static final int MOST_BYTES = 64 << 20;

    /** Keeps the keys of all errors; values of the document stand in the text behind a key, or between quotes, and are left out. */
    private static final class Errors implements ErrorHandler {
        final TreeSet<String> keys = new TreeSet<>();

        @Override
        public void warning(SAXParseException e) {
            // Xerces warns of hints that it cannot follow: no error.
        }

        @Override
        public void error(SAXParseException e) {
            String text = String.valueOf(e.getMessage());
            int end = text.indexOf(':');
            keys.add(end > 0 ? text.substring(0, end) : "xsd");
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    private XercesWitness() {
    }

    public static void main(String[] xsds) throws Exception {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        out.writeUTF("Xerces-J of Java " + System.getProperty("java.version"));
        out.flush();

        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        XMLReader reader = parsers.newSAXParser().getXMLReader();
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        Validator[] validators = new Validator[xsds.length];
        Errors errors = new Errors();
        while (true) {
            int number = in.read();
            if (number < 0) {
                return;
            }
            number = number << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            if (number < 0) {
                out.flush();
                continue;
            }
            int length = in.readInt();
            if (length < 0 || length > MOST_BYTES) {
                throw new IOException("No document has " + length + " bytes.");
            }
            byte[] xml = in.readNBytes(length);
            if (validators[number] == null) {
                validators[number] = schemas.newSchema(new File(xsds[number])).newValidator();
                validators[number].setErrorHandler(errors);
            }
            errors.keys.clear();
            try {
                validators[number].validate(new SAXSource(reader, new InputSource(new ByteArrayInputStream(xml))));
            } catch (SAXException | IOException e) {
                // Not well-formed, or bytes that are no UTF-8.
                String text = String.valueOf(e.getMessage()).replaceAll("\"[^\"]*\"", "_").replaceAll("&#[^;]*;", "_");
                errors.keys.add("xml " + text.substring(0, Math.min(text.length(), 80)));
            }
            out.writeByte(errors.keys.isEmpty() ? 1 : 0);
            if (!errors.keys.isEmpty()) {
                out.writeUTF(String.join("\n", errors.keys));
            }
        }
    }
}
