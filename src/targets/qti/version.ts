/** In what the versions of QTI differ. What is built has the names of 2.x; `names.ts` gives those of 3.0. */
export interface Version {
  readonly target: 'qti21' | 'qti22' | 'qti30';
  /** 3.0's names have a prefix and hyphens, and its texts stand in a `qti-content-body`. */
  readonly hyphenated: boolean;
  /** Of items and tests. */
  readonly namespace: string;
  readonly schemaLocation: string;
  /** The end of each type of resource. */
  readonly resourceType: string;
  readonly manifest: {
    readonly namespace: string;
    readonly schema: string;
    readonly schemaversion: string;
    /** Of QTI's own metadata. */
    readonly metadata: string;
  };
  /** Can it say that a person marks? */
  readonly externalScored: boolean;
  /** Can a text give its direction, a link and a picture a title, and a list the number of its first item? */
  readonly attributes: boolean;
  /** Has it players for video and sound, with captions? */
  readonly players: boolean;
  /**
   * Do items refer to a text that they share? 2.2 knows `assessmentStimulusRef` too, but qtism, TAO's engine for it,
   * passes over it in silence, so that its learners would never see the text.
   */
  readonly stimulus: boolean;
}

const QTI21: Version = {
  target: 'qti21',
  hyphenated: false,
  namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  schemaLocation: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
  resourceType: 'xmlv2p1',
  manifest: {
    namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    schema: 'QTIv2.1 Package',
    schemaversion: '1.0.0',
    metadata: 'http://www.imsglobal.org/xsd/imsqti_metadata_v2p1',
  },
  externalScored: false,
  attributes: false,
  players: false,
  stimulus: false,
};

const QTI22: Version = {
  ...QTI21,
  target: 'qti22',
  namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p2',
  schemaLocation: 'http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd',
  resourceType: 'xmlv2p2',
  manifest: {
    ...QTI21.manifest,
    schema: 'QTIv2.2 Package',
    metadata: 'http://www.imsglobal.org/xsd/imsqti_metadata_v2p2',
  },
  externalScored: true,
  attributes: true,
};

const QTI30: Version = {
  target: 'qti30',
  hyphenated: true,
  namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  schemaLocation: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd',
  resourceType: 'xmlv3p0',
  manifest: {
    namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    schema: 'QTI Package',
    schemaversion: '3.0.0',
    metadata: 'http://www.imsglobal.org/xsd/imsqti_metadata_v3p0',
  },
  externalScored: true,
  attributes: true,
  players: true,
  stimulus: true,
};

export const versions = { qti21: QTI21, qti22: QTI22, qti30: QTI30 };
