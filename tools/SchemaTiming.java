import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

/**
 * Times the validator of the JDK (javax.xml.validation) for the benchmark of reading: java SchemaTiming.java XSD LIST.
 * LIST has the path of a document on each line. Says "klaar VERSION" once it is warm; then for each line "FIRST NUMBER"
 * on standard input it reads NUMBER documents from the FIRST on, and says how many nanoseconds that took.
 */
final class SchemaTiming {
    private static final long WARM_NANOS = 3_000_000_000L;

    public static void main(String[] arguments) throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(arguments[0])).newValidator();
        List<String> files = Files.readAllLines(Path.of(arguments[1]));
        byte[][] documents = new byte[files.size()][];
        for (int i = 0; i < documents.length; i++)
            documents[i] = Files.readAllBytes(Path.of(files.get(i)));
        long began = System.nanoTime();
        while (System.nanoTime() - began < WARM_NANOS)
            time(validator, documents, 0, documents.length);
        System.out.println("klaar " + System.getProperty("java.runtime.version"));
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] asked = line.split(" ");
            System.out.println(time(validator, documents, Integer.parseInt(asked[0]), Integer.parseInt(asked[1])));
        }
    }

    /** A document that is not valid throws: then the run is worth nothing. */
    private static long time(Validator validator, byte[][] documents, int first, int number) throws Exception {
        long began = System.nanoTime();
        for (int i = 0; i < number; i++)
            validator.validate(new StreamSource(new ByteArrayInputStream(documents[(first + i) % documents.length])));
        return System.nanoTime() - began;
    }
}
